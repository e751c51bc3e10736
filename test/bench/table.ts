/** The 514 kabupaten and kota in 8 columns: our table beside one that is written by hand. */
import type { Browser } from 'playwright-core';
import { type Bundle, bundle, serverModule } from './build.ts';
import { serverEntry, tableEntry } from './entries.ts';
import { durations, median, openBrowser, serve, session, settle } from './measure.ts';

/** `situs all` draws the same cells as the limit; `situs` is the default with 50 rows of a page. */
const peers = [
  { name: 'limit-table', module: 'limit-table/table.tsx', use: 'default' },
  { name: 'situs all', module: 'situs/table.tsx', use: 'All' },
  { name: 'situs', module: 'situs/table.tsx', use: 'default' },
] as const;

export type Times = Record<'server' | 'mount' | 'firstSort' | 'sort' | 'sortScript' | 'key', number>;

/** Main-thread time of each step on one page that was opened for it. */
export async function steps(browser: Browser, url: string): Promise<Omit<Times, 'server'>> {
  const page = await browser.newPage();
  const cdp = await session(page, 4);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction('window.ready === true');
  await page.mouse.move(1270, 710);
  const timed = async (work: string) => {
    const before = await durations(cdp);
    await page.evaluate(`${work}; ${settle}`);
    const after = await durations(cdp);
    return { task: after.task - before.task, script: after.script - before.script };
  };
  // The first rendering also compiles React; it is not the table's.
  await page.evaluate(`window.mount(); window.unmount(); ${settle}`);
  await page.evaluate(settle);
  const mount = (await timed('window.mount()')).task;
  const press = (n: number) => timed(`document.querySelectorAll('thead button')[${n}].click()`);
  const firstSort = (await press(2)).task;
  const sorts: { task: number; script: number }[] = [];
  for (const column of [7, 1, 3, 0, 6, 2]) sorts.push(await press(column));
  await page.locator('input[type=search]').focus();
  const keys: number[] = [];
  for (const key of 'surakarta') {
    const before = (await durations(cdp)).task;
    await page.keyboard.press(key);
    await page.evaluate(settle);
    keys.push((await durations(cdp)).task - before);
  }
  await page.close();
  return {
    mount,
    firstSort,
    sort: median(sorts.map(({ task }) => task)),
    sortScript: median(sorts.map(({ script }) => script)),
    key: median(keys),
  };
}

export async function tableTimes(
  runs: number,
  filesOf: (
    prefix: string,
    b: Bundle,
    body: string,
    css: string,
  ) => Record<string, { type: string; body: string }>,
  turn: <T>(list: T[], by: number) => T[],
): Promise<Record<string, string | number>[]> {
  const style = "import '@situs-kpu/tokens/styles.css'; import '@situs-kpu/ui/styles.css';";
  const renders = new Map<string, () => string>();
  let files = {};
  for (const { name, module, use } of peers) {
    const prefix = name.replace(' ', '-');
    const built = await bundle(`table-${prefix}`, tableEntry(module, use, style));
    files = { ...files, ...filesOf(`/${prefix}`, built, '', built.css) };
    const server = await serverModule<{ render: () => string }>(`table-${prefix}`, serverEntry(module, use));
    renders.set(name, server.render);
  }
  const { url, server } = await serve(files);
  const browser = await openBrowser();
  const all = new Map<string, Times[]>(peers.map(({ name }) => [name, []]));
  const serverTime = (render: () => string) =>
    median(
      Array.from({ length: 20 }, () => {
        const from = performance.now();
        render();
        return performance.now() - from;
      }),
    );
  for (const render of renders.values()) serverTime(render);
  for (let i = 0; i < runs; i++)
    for (const { name } of turn([...peers], i)) {
      const rendered = serverTime(renders.get(name) as () => string);
      all
        .get(name)
        ?.push({ server: rendered, ...(await steps(browser, `${url}/${name.replace(' ', '-')}/`)) });
    }
  await browser.close();
  server.close();
  const middle = (name: string, what: keyof Times) =>
    median((all.get(name) ?? []).map((times) => times[what]));
  return peers.map(({ name }) => ({
    name,
    'server ms': +middle(name, 'server').toFixed(2),
    'server ratio': +(middle(name, 'server') / middle('limit-table', 'server')).toFixed(2),
    mount: +middle(name, 'mount').toFixed(0),
    'mount ratio': +(middle(name, 'mount') / middle('limit-table', 'mount')).toFixed(2),
    'first sort': +middle(name, 'firstSort').toFixed(0),
    sort: +middle(name, 'sort').toFixed(0),
    'its script': +middle(name, 'sortScript').toFixed(0),
    key: +middle(name, 'key').toFixed(0),
  }));
}
