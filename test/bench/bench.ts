/**
 * `pnpm bench`: the reference work with our components beside the hand-written limits, in one run.
 * Bytes are exact; times are medians of interleaved repetitions under 4x CPU throttle.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bundle, bundle, cacheDir, gz, serverModule } from './build.ts';
import { chartEntry, comboboxEntry, htmlServerEntry, hydrateEntry, serverEntry } from './entries.ts';
import { ippTableTimes } from './ipp.ts';
import { liveTimes } from './live.ts';
import { mapBytes, mapTimes } from './map.ts';
import { chart, load, median, openBrowser, serve, typing } from './measure.ts';
import { articleRows, importRows } from './rows.ts';
import { storyTimes } from './story.ts';
import { tableTimes } from './table.ts';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '9' },
    only: { type: 'string', default: 'bytes,ssr,story,article,chart,map,combobox,table,ipp,live' },
  },
});
const runs = Number(options.runs);
const only = new Set(options.only.split(','));
rmSync(cacheDir, { recursive: true, force: true });
mkdirSync(cacheDir, { recursive: true });

const report: Record<string, unknown> = { date: new Date().toISOString(), runs, node: process.version };
/** The same list, beginning one further each time: whoever comes first pays for a cold cache. */
const turn = <T>(list: T[], by: number): T[] => list.map((_, i) => list[(i + by) % list.length] as T);
const kb = (bytes: number) => `${(bytes / 1000).toFixed(2)} kB`;
const table = (title: string, rows: Record<string, string | number>[]) => {
  console.log(`\n${title}`);
  console.table(rows);
};

const bundles = new Map<string, Bundle>();
for (const row of articleRows)
  if (row.style !== undefined)
    bundles.set(row.name, await bundle(row.name, hydrateEntry(row.module, row.style)));
const servers = new Map<string, { render: () => string }>();
for (const row of articleRows)
  servers.set(
    row.name,
    await serverModule(row.name, row.style === undefined ? htmlServerEntry() : serverEntry(row.module)),
  );
const html = new Map([...servers].map(([name, s]) => [name, s.render()]));

if (only.has('bytes')) {
  const article = articleRows.map(({ name, css }) => {
    const b = bundles.get(name);
    return {
      name,
      js: b ? gz(b.own) : 0,
      css: gz(css()),
      html: gz(html.get(name) ?? ''),
      page: gz(css()) + gz(html.get(name) ?? ''),
    };
  });
  report['articleBytes'] = article;
  table(
    'Article page, gzip',
    article.map((r) => ({ ...r, js: kb(r.js), css: kb(r.css), html: kb(r.html), page: kb(r.page) })),
  );
  const imports = [];
  for (const row of importRows)
    imports.push({ name: row.name, bytes: gz((await bundle(row.name.replace(/\W/g, '-'), row.source)).own) });
  report['importBytes'] = imports;
  table(
    'One import beyond React, minified, gzip',
    imports.map((r) => ({ name: r.name, js: kb(r.bytes) })),
  );
}

if (only.has('ssr')) {
  const rate = (render: () => string) => {
    const until = performance.now() + 400;
    let count = 0;
    while (performance.now() < until) {
      render();
      count++;
    }
    return count / 0.4;
  };
  const rates = new Map<string, number[]>(articleRows.map((r) => [r.name, []]));
  for (let i = 0; i < runs + 1; i++)
    for (const [name, s] of servers)
      if (i > 0) rates.get(name)?.push(rate(s.render));
      else rate(s.render);
  const base = median(rates.get('limit-react') ?? []);
  const rows = [...rates].map(([name, r]) => ({
    name,
    perSecond: Math.round(median(r)),
    ratio: +(median(r) / base).toFixed(2),
  }));
  report['serverRenders'] = rows;
  table('Server renders of the article per second (ratio to React by hand)', rows);
}

const page = (body: string, script: boolean) =>
  `<!doctype html><html lang="id"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Bench</title><link rel="stylesheet" href="app.css"><div id="root">${body}</div>${script ? '<script type="module" src="app.js"></script>' : ''}</html>`;

/** The chunk that holds React must be found under the name that the bundle imports. */
function filesOf(prefix: string, b: Bundle, body: string, css: string) {
  return {
    [`${prefix}/`]: { type: 'text/html', body: page(body, true) },
    [`${prefix}/static/`]: { type: 'text/html', body: page(body, false) },
    [`${prefix}/app.css`]: { type: 'text/css', body: css },
    [`${prefix}/static/app.css`]: { type: 'text/css', body: css },
    [`${prefix}/app.js`]: { type: 'text/javascript', body: b.own },
    [`${prefix}/react.js`]: { type: 'text/javascript', body: b.react },
  };
}

if (only.has('article')) {
  const files = Object.assign(
    {},
    ...articleRows
      .filter((r) => r.style !== undefined)
      .map((r) => filesOf(`/${r.name}`, bundles.get(r.name) as Bundle, html.get(r.name) ?? '', r.css())),
  );
  const { url, server } = await serve(files);
  const browser = await openBrowser();
  const names = [...bundles.keys()];
  const times = new Map(names.map((n) => [n, { task: [] as number[], hydrate: [] as number[] }]));
  for (let i = 0; i < runs; i++)
    for (const name of turn(names, i)) {
      const t = await load(browser, `${url}/${name}/`);
      times.get(name)?.task.push(t.task);
      times.get(name)?.hydrate.push(t.hydrate);
    }
  await browser.close();
  server.close();
  const base = median(times.get('limit-react')?.task ?? []);
  const rows = names.map((name) => {
    const t = times.get(name);
    return {
      name,
      task: +median(t?.task ?? []).toFixed(0),
      hydrate: +median(t?.hydrate ?? []).toFixed(0),
      ratio: +(median(t?.task ?? []) / base).toFixed(2),
    };
  });
  report['articleTimes'] = rows;
  table('Article hydrated: main-thread ms, 4x throttle (ratio to React by hand)', rows);
}

if (only.has('chart')) {
  const pageStyle = "import '@situs-kpu/tokens/styles.css';";
  const peers = [
    // Both stand in the same page, with the same base styles: what differs is the chart.
    { name: 'limit-svg', module: 'limit-svg/charts.tsx', style: pageStyle },
    {
      name: 'situs',
      module: 'situs/charts.tsx',
      style: `${pageStyle} import '@situs-kpu/charts/styles.css';`,
    },
  ];
  const built = new Map<string, Bundle>();
  for (const p of peers) built.set(p.name, await bundle(`chart-${p.name}`, chartEntry(p.module, p.style)));
  const files = Object.assign(
    {},
    ...peers.map((p) => filesOf(`/${p.name}`, built.get(p.name) as Bundle, '', built.get(p.name)?.css ?? '')),
  );
  const { url, server } = await serve(files);
  const browser = await openBrowser();
  const times = new Map<string, { mount: number[]; update: number[] }>();
  for (const work of ['bar4', 'rank35'])
    for (let i = 0; i < runs; i++)
      for (const p of turn(peers, i)) {
        const key = `${work} ${p.name}`;
        const t = await chart(browser, `${url}/${p.name}/`, work);
        const all = times.get(key) ?? { mount: [], update: [] };
        all.mount.push(t.mount);
        all.update.push(t.update);
        times.set(key, all);
      }
  await browser.close();
  server.close();
  const rows = [...times].map(([key, t]) => {
    const base = times.get(`${key.split(' ')[0]} limit-svg`);
    return {
      work: key,
      mount: +median(t.mount).toFixed(1),
      mountRatio: +(median(t.mount) / median(base?.mount ?? [])).toFixed(2),
      update: +median(t.update).toFixed(1),
      updateRatio: +(median(t.update) / median(base?.update ?? [])).toFixed(2),
    };
  });
  report['chartTimes'] = rows;
  report['chartBytes'] = [...built].map(([name, b]) => ({ name, js: gz(b.own), css: gz(b.css) }));
  table('Bar charts: main-thread ms, 4x throttle (ratio to SVG by hand)', rows);
}

if (only.has('map')) {
  const bytes = await mapBytes();
  report['mapBytes'] = bytes;
  table('Maps, gzip (limits: HTML of 514 45 kB, of 35 20 kB, interactive layer 4 kB)', [
    {
      'HTML of 514': kb(bytes.html514),
      'HTML of 35': kb(bytes.html35),
      'interactive layer': kb(bytes.layer),
    },
  ]);
  const rows = await mapTimes(runs, filesOf, turn);
  report['mapTimes'] = rows;
  table(
    'Maps: main-thread ms, 4x throttle (limits: mount 1.2 and update 1.3 times the paths by hand, key and hover 8 ms)',
    rows,
  );
}

if (only.has('combobox')) {
  const built = await bundle(
    'combobox',
    comboboxEntry("import '@situs-kpu/tokens/styles.css'; import '@situs-kpu/ui/styles.css';"),
  );
  const files = filesOf('/combobox', built, '', built.css);
  for (const [name, body] of Object.entries(built.scripts))
    files[`/combobox/${name}`] = { type: 'text/javascript', body };
  const { url, server } = await serve(files);
  const browser = await openBrowser();
  const text = 'kota solok';
  const all: number[][] = [];
  for (let i = 0; i < runs; i++) all.push(await typing(browser, `${url}/combobox/`, 'isian-wilayah', text));
  await browser.close();
  server.close();
  const rows = Array.from(text, (_, i) => {
    const times = all.map((run) => run[i] ?? Number.NaN);
    return {
      typed: text.slice(0, i + 1),
      median: +median(times).toFixed(1),
      worst: +Math.max(...times).toFixed(1),
    };
  });
  report['comboboxKeys'] = rows;
  table('One of 514 by typing: main-thread ms per key, 4x throttle (limit 100)', rows);
}

if (only.has('table')) {
  const rows = await tableTimes(runs, filesOf, turn);
  report['tableTimes'] = rows;
  table(
    'Table of 514 × 8: main-thread ms, 4x throttle (limits: mount 1.5 times by hand, script of a sort 50 ms)',
    rows,
  );
}

if (only.has('ipp')) {
  const rows = await ippTableTimes(runs, filesOf, turn);
  report['ippTableTimes'] = rows;
  table(
    'Table of ranks, 508 with an index: main-thread ms, 4x throttle (limit: script of a sort 50 ms)',
    rows,
  );
}

if (only.has('story')) {
  const rows = storyTimes(runs * 5);
  report['storyTimes'] = rows;
  table('A result read, checked and told: ms, this machine as it is', rows);
}

if (only.has('live')) {
  const rows = await liveTimes(runs, filesOf, turn);
  report['liveTimes'] = rows;
  table('Live table of 35 rows, one update: ms, 4x throttle (limit: script 1.3 times by hand)', rows);
}

const out = join(import.meta.dirname, 'results');
mkdirSync(out, { recursive: true });
try {
  report['commit'] = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
} catch {
  // A copy without git history is measured as well.
}
const file = join(out, `${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.json`);
writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
console.log(`\nWritten to test/bench/results/${file.split('/').pop()}`);
