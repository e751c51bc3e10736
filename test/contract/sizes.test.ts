/**
 * What each export costs by itself, committed in `sizes.json`: bytes of script beyond React, minified and gzipped, and
 * of its own style sheet. More than 5 % above the committed figure fails; `pnpm sizes:update` writes the table.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { bundledEach, gz } from '../utils/bundle.ts';
import { libraries } from '../utils/packages.ts';

const update = process.env['UPDATE_SIZES'] === '1';
const file = join(import.meta.dirname, 'sizes.json');
const hint = 'If the bytes are worth it, run `pnpm sizes:update` and commit the table';
const withSizes = libraries.filter((p) => ['ui', 'charts', 'results', 'ipp', 'templates'].includes(p.id));

interface Size {
  js: number;
  css?: number;
}
type Table = Record<string, Record<string, Size>>;

const kebab = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();

/** Components of the main entry. Icons are alike, and each is a path. */
function exportsOf(dir: string): string[] {
  const code = readFileSync(join(dir, 'dist/index.js'), 'utf8');
  return [...code.matchAll(/export \{([^}]*)\}/g)]
    .flatMap(([, list = '']) => list.split(',').map((n) => n.trim().split(' as ').pop() ?? ''))
    .filter((name) => /^[A-Z]/.test(name) && !/^Icon[A-Z]/.test(name))
    .sort();
}

const found: Table = {};
beforeAll(async () => {
  for (const pkg of withSizes) {
    const rows: Record<string, Size> = {};
    const names = exportsOf(pkg.dir);
    const whole = `export * from '${pkg.manifest.name}';`;
    const [all = '', ...each] = await bundledEach([
      whole,
      ...names.map((name) => `export { ${name} } from '${pkg.manifest.name}';`),
    ]);
    names.forEach((name, i) => {
      const sheet = join(pkg.dir, 'dist', `${kebab(name)}.css`);
      rows[name] = { js: gz(each[i] ?? ''), ...(existsSync(sheet) ? { css: gz(readFileSync(sheet)) } : {}) };
    });
    rows['*'] = {
      js: gz(all),
      css: gz(readFileSync(join(pkg.dir, 'dist/styles.css'))),
    };
    found[pkg.manifest.name] = rows;
  }
  if (update) writeFileSync(file, `${JSON.stringify(found, null, 2)}\n`);
}, 300_000);

const committed = (): Table => JSON.parse(readFileSync(file, 'utf8'));

describe.each(withSizes)('$manifest.name', ({ id, manifest: { name } }) => {
  test('every export has its row', () => {
    expect(Object.keys(found[name] ?? {}).length).toBeGreaterThan(0);
    expect(Object.keys(committed()[name] ?? {}), hint).toEqual(Object.keys(found[name] ?? {}));
  });

  test('no export grew by more than 5 %', () => {
    const grown = Object.entries(found[name] ?? {}).flatMap(([key, size]) =>
      (['js', 'css'] as const).flatMap((kind) => {
        const was = committed()[name]?.[key]?.[kind];
        const is = size[kind];
        // A few bytes are the noise of compression.
        return was !== undefined && is !== undefined && is > Math.max(was * 1.05, was + 12)
          ? [`${key} ${kind}: ${is} B instead of ${was} B`]
          : [];
      }),
    );
    expect(grown, hint).toEqual([]);
  });

  // The sheet of a template is that of a whole page; the article's has a budget in budgets.test.ts.
  if (id !== 'templates')
    test('no style sheet of a component is larger than 1.5 kB', () => {
      const { '*': _whole, ...components } = found[name] ?? {};
      for (const [key, { css = 0 }] of Object.entries(components)) expect(css, key).toBeLessThanOrEqual(1500);
    });
});
