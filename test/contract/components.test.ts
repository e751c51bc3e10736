/** The contract table, the components and the showroom say the same. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { ContractTable } from '@situs-kpu/ui/contract';
import { describe, expect, test } from 'vitest';
import { packages, root } from '../utils/packages.ts';

const titles: Record<string, string> = {
  ui: 'UI',
  charts: 'Charts',
  results: 'Results',
  ipp: 'IPP',
  templates: 'Templates',
};
const withComponents = packages.filter((p) => p.id in titles && existsSync(join(p.dir, 'src/contract.ts')));

/** Parts and helpers that are shown on the page of the component they belong to. */
const shownWith: Record<string, string> = {
  AgendaItem: 'AgendaList',
  ChoroplethInteractive: 'Choropleth',
  CopyLink: 'ShareLinks',
  DeadlineLive: 'Deadline',
  FigureGroup: 'KeyFigure',
  FreshnessLive: 'Freshness',
  PrintInfo: 'Print',
  Spinner: 'Skeleton',
  TileGridInteractive: 'TileGrid',
};

async function tableOf(id: string): Promise<ContractTable> {
  const module = (await import(join(root, 'packages', id, 'src/contract.ts'))) as Record<string, unknown>;
  return module[`${id}Contract`] as ContractTable;
}

describe.each(withComponents)('$manifest.name', (pkg) => {
  test('each contract row is rendered by a component of its name, and each component has a row', async () => {
    const rows = Object.keys(await tableOf(pkg.id));
    const rendered = new Set<string>();
    for (const file of globSync('src/**/*.tsx', { cwd: pkg.dir })) {
      if (/\.test\.tsx$/.test(file)) continue;
      for (const [, id] of readFileSync(join(pkg.dir, file), 'utf8').matchAll(
        /['"`]([a-z]+\/[A-Za-z]+@\d+)['"`]/g,
      ))
        rendered.add(id as string);
    }
    expect([...rendered].sort()).toEqual([...rows].sort());
    for (const row of rows) expect(row).toMatch(new RegExp(`^${pkg.id}/[A-Z][A-Za-z]+@\\d+$`));
  });

  test('each component has a story, a dense visual story and a page of docs', async () => {
    const missing: string[] = [];
    const stories = globSync('stories/**/*.{stories.tsx,mdx}', { cwd: root }).map((f) => ({
      f,
      text: readFileSync(join(root, f), 'utf8'),
    }));
    for (const row of Object.keys(await tableOf(pkg.id))) {
      const name = row.replace(/^.*\/|@.*$/g, '');
      const page = shownWith[name] ?? name;
      const used = (test: (f: string) => boolean) =>
        stories.some(({ f, text }) => test(f) && new RegExp(`\\b(${name}|${page})\\b`).test(text));
      if (!used((f) => /(?<!\.visual)\.stories\.tsx$/.test(f))) missing.push(`${name}: story`);
      if (!used((f) => f.endsWith('.visual.stories.tsx'))) missing.push(`${name}: visual story`);
      // The page of a template is made from the standard: `parameters: template('<name>')`.
      const made = used((f) => stories.some((s) => s.f === f && s.text.includes(`template('${name}'`)));
      if (!made && !used((f) => f.endsWith('.mdx') && f.startsWith(`stories/${pkg.id}/`)))
        missing.push(`${name}: docs`);
    }
    expect(missing).toEqual([]);
  });

  test('each component has a test file beside it that calls the conformance suite', async () => {
    const tests = globSync('src/**/*.test.tsx', { cwd: pkg.dir })
      .map((f) => readFileSync(join(pkg.dir, f), 'utf8'))
      .join('\n');
    const { contentSchemas } = await import('@situs-kpu/templates/schema');
    const missing = Object.keys(await tableOf(pkg.id)).filter(
      (row) =>
        !new RegExp(`contract:\\s*['"]${row}['"]`).test(tests) &&
        // Every template with a schema goes through the suite in `templates.test.tsx`.
        !(pkg.id === 'templates' && row.replace(/^.*\/|@.*$/g, '') in contentSchemas),
    );
    expect(missing).toEqual([]);
  });
});

test('stories import packages by name, never by a path into them', () => {
  const wrong = globSync('stories/**/*.{tsx,ts,mdx}', { cwd: root }).filter((f) =>
    /from\s+['"][./]+packages\//.test(readFileSync(join(root, f), 'utf8')),
  );
  expect(wrong).toEqual([]);
});

test('no package carries an inline style attribute', () => {
  const wrong = packages.flatMap((p) =>
    globSync('src/**/*.tsx', { cwd: p.dir })
      .filter((f) => !/\.test\./.test(f) && /\bstyle=\{/.test(readFileSync(join(p.dir, f), 'utf8')))
      .map((f) => `${p.id}/${basename(f)}`),
  );
  expect(wrong).toEqual([]);
});
