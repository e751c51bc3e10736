/**
 * Maps of 514 and of 35 areas: ours, with legend, list and interactive layer, and the index on them, with exact states,
 * status and sources, beside the bare paths by hand, and beside a map by hand that also has the list.
 */
import type { Browser } from 'playwright-core';
import { type Bundle, bundle, gz, serverModule } from './build.ts';
import { importEntry, mapEntry, serverEntry } from './entries.ts';
import { chart, durations, median, openBrowser, serve, session, settle } from './measure.ts';

const peers = [
  { name: 'limit-map', module: 'limit-map/map.tsx', style: "import '@situs-kpu/tokens/styles.css';" },
  { name: 'limit-list', module: 'limit-map/map-list.tsx', style: "import '@situs-kpu/tokens/styles.css';" },
  {
    name: 'situs',
    module: 'situs/map.tsx',
    style: "import '@situs-kpu/tokens/styles.css'; import '@situs-kpu/charts/styles.css';",
  },
  {
    name: 'situs-ipp',
    module: 'situs/ipp-map.tsx',
    style:
      "import '@situs-kpu/tokens/styles.css'; import '@situs-kpu/ui/styles.css'; import '@situs-kpu/charts/styles.css'; import '@situs-kpu/ipp/styles.css';",
  },
] as const;
const works = ['map514', 'map35'] as const;

/** Text as any page has it: the first text of a page loads its fonts, which is not the map's doing. */
const text = '<p>Teks <b>tebal 0123456789</b> <small>kecil</small> <i>miring</i></p>';

/** A key and a pointer that put a word into a page of nothing else: what any answer costs the browser. */
const bare = `<!doctype html><html lang="id"><title>Bench</title><div data-areas tabindex="0" style="width:900px;height:400px"></div><p id="said">Kata</p><script>
let n = 0;
const say = () => { document.getElementById('said').textContent = 'Kata ' + n++; };
const place = document.querySelector('div');
place.addEventListener('keydown', (event) => { event.preventDefault(); say(); });
place.addEventListener('pointermove', say);
window.mount = () => {};
window.ready = true;
</script></html>`;

/** Main-thread time of one arrow key and of one step of the pointer over the drawing. */
async function steps(browser: Browser, url: string, work: string): Promise<{ key: number; hover: number }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  const cdp = await session(page, 4);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction('window.ready === true');
  await page.evaluate(`window.mount(${JSON.stringify(work)}, 0); ${settle}`);
  const timed = async (act: () => Promise<void>) => {
    const before = (await durations(cdp)).task;
    await act();
    await page.evaluate(settle);
    return (await durations(cdp)).task - before;
  };
  await page.locator('[data-areas]').focus();
  await page.keyboard.press('ArrowRight');
  await page.evaluate(settle);
  // What waiting for two frames costs by itself.
  const idle: number[] = [];
  for (let i = 0; i < 5; i++) idle.push(await timed(async () => {}));
  const keys: number[] = [];
  for (let i = 0; i < 8; i++)
    keys.push(await timed(() => page.keyboard.press(i % 2 ? 'ArrowDown' : 'ArrowRight')));
  const box = await page.locator('[data-areas]').boundingBox();
  const hovers: number[] = [];
  for (let i = 0; i < 8; i++) {
    const [x, y] = [(box?.x ?? 0) + 60 + i * 110, (box?.y ?? 0) + (box?.height ?? 0) * (0.3 + (i % 4) / 8)];
    hovers.push(await timed(() => page.mouse.move(x, y)));
  }
  await page.close();
  const rest = median(idle);
  return { key: Math.max(0, median(keys) - rest), hover: Math.max(0, median(hovers) - rest) };
}

/** Bytes, gzip: the HTML of a server, and the interactive layer beyond React. Exact; asserted in the budgets. */
export async function mapBytes(): Promise<{ html514: number; html35: number; layer: number }> {
  const html = async (use: string) =>
    gz(
      (
        await serverModule<{ render: () => string }>(`map-${use}`, serverEntry('situs/map.tsx', use))
      ).render(),
    );
  const layer = await bundle(
    'map-layer',
    importEntry(
      "import { ChoroplethInteractive } from '@situs-kpu/charts';\nconst kept = [ChoroplethInteractive];\nwindow.kept = kept;",
    ),
  );
  return { html514: await html('Static514'), html35: await html('Static35'), layer: gz(layer.own) };
}

export async function mapTimes(
  runs: number,
  filesOf: (
    prefix: string,
    b: Bundle,
    body: string,
    css: string,
  ) => Record<string, { type: string; body: string }>,
  turn: <T>(list: T[], by: number) => T[],
): Promise<Record<string, string | number>[]> {
  let files: Record<string, { type: string; body: string }> = {};
  for (const { name, module, style } of peers) {
    const built = await bundle(`map-${name}`, mapEntry(module, style));
    files = { ...files, ...filesOf(`/${name}`, built, '', built.css) };
    for (const [file, body] of Object.entries(built.scripts))
      files = { ...files, [`/${name}/${file}`]: { type: 'text/javascript', body } };
    const index = files[`/${name}/`];
    if (index) index.body = index.body.replace('<div id="root">', `${text}<div id="root">`);
  }
  files['/bare/'] = { type: 'text/html', body: bare };
  const { url, server } = await serve(files);
  const browser = await openBrowser();
  const times = new Map<string, { mount: number[]; update: number[]; key: number[]; hover: number[] }>();
  for (const work of works)
    for (let i = 0; i < runs; i++)
      for (const { name } of turn([...peers], i)) {
        const all = times.get(`${work} ${name}`) ?? { mount: [], update: [], key: [], hover: [] };
        const t = await chart(browser, `${url}/${name}/`, work);
        all.mount.push(t.mount);
        all.update.push(t.update);
        if (name !== 'limit-list') {
          const { key, hover } = await steps(
            browser,
            `${url}/${name === 'limit-map' ? 'bare' : name}/`,
            work,
          );
          all.key.push(key);
          all.hover.push(hover);
        }
        times.set(`${work} ${name}`, all);
      }
  await browser.close();
  server.close();
  return [...times].map(([work, t]) => {
    const base = times.get(`${work.split(' ')[0]} limit-map`);
    const list = times.get(`${work.split(' ')[0]} limit-list`);
    const step = (times: number[], less: number[] = [0]) =>
      times.length === 0 ? '–' : (median(times) - median(less)).toFixed(1);
    return {
      work,
      mount: +median(t.mount).toFixed(1),
      'mount ratio': +(median(t.mount) / median(base?.mount ?? [])).toFixed(2),
      'with list': +(median(t.mount) / median(list?.mount ?? [])).toFixed(2),
      update: +median(t.update).toFixed(1),
      'update ratio': +(median(t.update) / median(base?.update ?? [])).toFixed(2),
      'update with list': +(median(t.update) / median(list?.update ?? [])).toFixed(2),
      key: step(t.key),
      'key beyond bare': step(t.key, base?.key),
      hover: step(t.hover),
      'hover beyond bare': step(t.hover, base?.hover),
    };
  });
}
