/** The table of ranks: 508 regions with an index and the 6 without, sorted in the browser. */
import { type Bundle, bundle } from './build.ts';
import { tableEntry } from './entries.ts';
import { median, openBrowser, serve } from './measure.ts';
import { steps, type Times } from './table.ts';

/** `all` draws every row; the other is the default with 50 rows of a page. */
const peers = [
  { name: 'ranks', use: 'default' },
  { name: 'ranks all', use: 'All' },
] as const;

export async function ippTableTimes(
  runs: number,
  filesOf: (
    prefix: string,
    b: Bundle,
    body: string,
    css: string,
  ) => Record<string, { type: string; body: string }>,
  turn: <T>(list: T[], by: number) => T[],
): Promise<Record<string, string | number>[]> {
  const style = ['tokens', 'ui', 'charts', 'ipp']
    .map((name) => `import '@situs-kpu/${name}/styles.css';`)
    .join(' ');
  const folder = (name: string) => `/${name.replace(' ', '-')}`;
  let files = {};
  for (const { name, use } of peers) {
    const built = await bundle(
      `ipp${folder(name).replace('/', '-')}`,
      tableEntry('situs/ipp-table.tsx', use, style),
    );
    files = { ...files, ...filesOf(folder(name), built, '', built.css) };
    for (const [file, body] of Object.entries(built.scripts))
      files = { ...files, [`${folder(name)}/${file}`]: { type: 'text/javascript', body } };
  }
  const { url, server } = await serve(files);
  const browser = await openBrowser();
  const all = new Map<string, Omit<Times, 'server'>[]>(peers.map(({ name }) => [name, []]));
  for (let i = 0; i < runs; i++)
    for (const { name } of turn([...peers], i))
      all.get(name)?.push(await steps(browser, `${url}${folder(name)}/`));
  await browser.close();
  server.close();
  return peers.map(({ name }) => {
    const middle = (what: Exclude<keyof Times, 'server'>, digits = 0) =>
      +median((all.get(name) ?? []).map((times) => times[what])).toFixed(digits);
    return {
      name,
      mount: middle('mount'),
      'first sort': middle('firstSort'),
      sort: middle('sort'),
      'its script': middle('sortScript', 1),
      key: middle('key'),
    };
  });
}
