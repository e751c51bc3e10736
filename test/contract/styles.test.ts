import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { transform } from 'lightningcss';
import { describe, expect, test } from 'vitest';
import { layerOrder } from '../../vite.config.ts';
import { libraries } from '../utils/packages.ts';

const styled = libraries.filter((p) => globSync('dist/*.css', { cwd: p.dir }).length > 0);
const sheets = (dir: string) =>
  globSync('dist/*.css', { cwd: dir })
    .sort()
    .map((file) => ({ file, css: readFileSync(join(dir, file), 'utf8') }));

describe.each(styled)('$manifest.name', (pkg) => {
  test('every style sheet names all layers first, and keeps every rule inside one', () => {
    for (const { file, css } of sheets(pkg.dir)) {
      if (/fonts\.css$/.test(file)) continue;
      expect(css.startsWith(`@layer ${layerOrder.join(',')};`), `${file} begins with the layer list`).toBe(
        true,
      );
      const outside: string[] = [];
      transform({
        filename: file,
        code: Buffer.from(css),
        visitor: {
          StyleSheet(sheet) {
            for (const rule of sheet.rules)
              if (!['layer-block', 'layer-statement', 'ignored'].includes(rule.type)) outside.push(rule.type);
          },
        },
      });
      expect(outside, `${file} has rules outside the layers`).toEqual([]);
    }
  });

  test('asks for nothing from elsewhere', () => {
    const foreign = sheets(pkg.dir).flatMap(({ file, css }) =>
      [...css.matchAll(/url\(\s*['"]?((?:https?:)?\/\/[^)'"]+|data:[^)'"]{0,30})/g)].map(
        (m) => `${file}: ${m[1]}`,
      ),
    );
    expect(foreign).toEqual([]);
  });
});

test('a class name is made by one component only', () => {
  const makers = new Map<string, Set<string>>();
  for (const pkg of styled) {
    for (const { file, css } of sheets(pkg.dir)) {
      if (/styles\.css$|-page\.css$|page-shell\.css$|article\.css$/.test(file)) continue;
      // Only names that begin a component's own file count: `.kpu-button…` in button.css.
      const own = `kpu-${file.replace(/^dist\/|\.css$/g, '')}`;
      for (const [, name] of css.matchAll(/\.(kpu-[\w-]+)/g)) {
        if (name !== own && !name?.startsWith(`${own}-`)) continue;
        makers.set(name, (makers.get(name) ?? new Set()).add(`${pkg.id}/${file}`));
      }
    }
  }
  const shared = [...makers]
    .filter(([, files]) => files.size > 1)
    .map(([name, files]) => `${name}: ${[...files].join(', ')}`);
  expect(shared).toEqual([]);
});
