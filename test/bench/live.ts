/** The live table of 35 rows: 60 updates of our panel beside a table written by hand in React. */
import type { Browser } from 'playwright-core';
import { type Bundle, bundle } from './build.ts';
import { liveLimitEntry, livePanelEntry } from './entries.ts';
import { durations, median, openBrowser, serve, session, settle } from './measure.ts';

const style =
  "import '@situs-kpu/tokens/styles.css'; import '@situs-kpu/ui/styles.css'; import '@situs-kpu/results/styles.css';";
const peers = [
  { name: 'limit-react', source: liveLimitEntry(style) },
  { name: 'situs', source: livePanelEntry(style) },
] as const;

/** Script and main-thread time of one update, the mean of 60. */
async function updates(browser: Browser, url: string): Promise<{ script: number; task: number }> {
  const page = await browser.newPage();
  const cdp = await session(page, 4);
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForFunction('window.ready === true');
  await page.mouse.move(1270, 710);
  await page.evaluate(`window.mount(); ${settle}`);
  // The first updates compile; they are not counted.
  for (let t = 1; t <= 10; t++) await page.evaluate(`window.step(${t}); ${settle}`);
  const before = await durations(cdp);
  for (let t = 1; t <= 60; t++) await page.evaluate(`window.step(${t}); ${settle}`);
  const after = await durations(cdp);
  await page.close();
  return { script: (after.script - before.script) / 60, task: (after.task - before.task) / 60 };
}

export async function liveTimes(
  runs: number,
  filesOf: (
    prefix: string,
    b: Bundle,
    body: string,
    css: string,
  ) => Record<string, { type: string; body: string }>,
  turn: <T>(list: T[], by: number) => T[],
): Promise<Record<string, string | number>[]> {
  let files = {};
  for (const { name, source } of peers) {
    const built = await bundle(`live-${name}`, source);
    files = { ...files, ...filesOf(`/${name}`, built, '', built.css) };
    for (const [file, body] of Object.entries(built.scripts))
      files = { ...files, [`/${name}/${file}`]: { type: 'text/javascript', body } };
  }
  const { url, server } = await serve(files);
  const browser = await openBrowser();
  const all = new Map<string, { script: number; task: number }[]>(peers.map(({ name }) => [name, []]));
  for (let i = 0; i < runs; i++)
    for (const { name } of turn([...peers], i))
      all.get(name)?.push(await updates(browser, `${url}/${name}/`));
  await browser.close();
  server.close();
  const middle = (name: string, what: 'script' | 'task') =>
    median((all.get(name) ?? []).map((times) => times[what]));
  return peers.map(({ name }) => ({
    name,
    script: +middle(name, 'script').toFixed(2),
    'script ratio': +(middle(name, 'script') / middle('limit-react', 'script')).toFixed(2),
    task: +middle(name, 'task').toFixed(2),
    'task ratio': +(middle(name, 'task') / middle('limit-react', 'task')).toFixed(2),
  }));
}
