/** One import brings one component, whichever bundler an office has. Next is in `test/consumers`. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import webpack from 'webpack';
import { bundle } from '../bench/build.ts';
import { bundled, gz, notOurs } from '../utils/bundle.ts';
import { root } from '../utils/packages.ts';

const code = "import { Button } from '@situs-kpu/ui';\nwindow.kept = Button;";

/** Contract names are in the code of every component, so they tell which ones came along. */
const components = (text: string) => [...new Set(text.match(/ui\/\w+@\d+/g) ?? [])];

async function byWebpack(): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), 'situs-kpu-webpack-'));
  try {
    writeFileSync(join(dir, 'entry.mjs'), code);
    await new Promise<void>((done, fail) =>
      webpack(
        {
          mode: 'production',
          context: root,
          entry: join(dir, 'entry.mjs'),
          output: { path: dir, filename: 'out.js' },
          resolve: { modules: [join(root, 'node_modules')] },
          externals: [
            ({ request = '' }, next) =>
              notOurs.some((name) => request === name || request.startsWith(`${name}/`))
                ? next(undefined, `var ${JSON.stringify(request)}`)
                : next(),
          ],
        },
        (error, stats) => {
          if (error) fail(error);
          else if (stats?.hasErrors()) fail(new Error(stats.toString('errors-only')));
          else done();
        },
      ),
    );
    return readFileSync(join(dir, 'out.js'), 'utf8');
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

test.each([
  ['esbuild', () => bundled(code)],
  ['Vite', async () => (await bundle('tree-shaking', code)).own],
  ['webpack', byWebpack],
])('%s: a page with a Button gets the Button and nothing else, at most 1.0 kB', async (_, make) => {
  const text = await make();
  expect(components(text)).toEqual(['ui/Button@1']);
  expect(text).not.toMatch(/Penomoran|Sebelumnya|console\.error/);
  expect(gz(text)).toBeLessThanOrEqual(1000);
});

test('words of a component come alone', async () => {
  const text = await bundled("export { paginationText } from '@situs-kpu/ui/i18n';");
  expect(text).toContain('Berikutnya');
  expect(text).not.toContain('Lompat ke isi utama');
});
