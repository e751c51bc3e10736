import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { libraries, packages, root, sources } from '../utils/packages.ts';

/** What each package may import of the others. The arrows of CONTRIBUTING.md, as data. */
const allowed: Record<string, string[]> = {
  regions: [],
  tokens: [],
  ui: ['tokens'],
  charts: ['tokens', 'ui'],
  results: ['tokens', 'regions', 'ui', 'charts'],
  ipp: ['tokens', 'regions', 'ui', 'charts'],
  templates: ['tokens', 'regions', 'ui', 'charts', 'results', 'ipp', 'standard'],
  standard: ['tokens', 'regions'],
  'create-situs-kpu': ['regions'],
};

/** Words of a domain that a general package must not know. */
const foreignWords: Record<string, RegExp> = {
  ui: /\b(paslon|nomorUrut|kolom kosong|suara sah|TPS|penetapan|rekapitulasi)\b/i,
  charts: /\b(paslon|nomorUrut|kolom kosong|suara sah|TPS|penetapan|rekapitulasi|IPP|votes?)\b/,
};

const specifiers = (code: string) =>
  [
    ...code.matchAll(/(?:^(?:import|export)\b[^'"]*\bfrom\s*|^import\s*|\bimport\(\s*)['"]([^'"]+)['"]/gm),
  ].map((m) => m[1] as string);
/** Types are gone when the code runs. */
const withoutTypes = (code: string) => code.replace(/\bimport\s+type\s[^;]+;/g, '');
const withoutComments = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1');

test('every package has a place in the direction', () => {
  expect(packages.map((p) => p.id).sort()).toEqual(Object.keys(allowed).sort());
});

test('the direction has no cycle', () => {
  const visit = (id: string, path: string[]): void => {
    expect(path, `cycle: ${[...path, id].join(' → ')}`).not.toContain(id);
    for (const next of allowed[id] ?? []) visit(next, [...path, id]);
  };
  for (const id of Object.keys(allowed)) visit(id, []);
});

describe.each(libraries)('$manifest.name', (pkg) => {
  const may = allowed[pkg.id] ?? [];

  test('depends only on what stands before it', () => {
    const own = Object.keys({ ...pkg.manifest.dependencies, ...pkg.manifest.peerDependencies }).filter((d) =>
      d.startsWith('@situs-kpu/'),
    );
    expect(own.map((d) => d.replace('@situs-kpu/', '')).filter((d) => !may.includes(d))).toEqual([]);
  });

  test('imports only what stands before it, by public entries', () => {
    const wrong: string[] = [];
    for (const file of sources(pkg)) {
      for (const specifier of specifiers(readFileSync(file, 'utf8'))) {
        const where = `${relative(root, file)} imports ${specifier}`;
        const [, target, entry] = /^@situs-kpu\/([^/]+)\/?(.*)$/.exec(specifier) ?? [];
        if (target && !may.includes(target)) wrong.push(where);
        if (entry?.startsWith('internal')) wrong.push(where);
        if (
          specifier.startsWith('.') &&
          relative(pkg.dir, new URL(specifier, `file://${file}`).pathname).startsWith('..') &&
          !specifier.endsWith('vite.config.ts')
        )
          wrong.push(where);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('declares what it imports', () => {
    const declared = Object.keys({ ...pkg.manifest.dependencies, ...pkg.manifest.peerDependencies });
    const wrong: string[] = [];
    for (const file of sources(pkg)) {
      if (/\.css\.ts$|\/(build|generate|fonts|scripts|test)\b/.test(file)) continue;
      for (const specifier of specifiers(withoutTypes(withoutComments(readFileSync(file, 'utf8'))))) {
        if (/^[./]|^node:/.test(specifier)) continue;
        const name = specifier.startsWith('@')
          ? specifier.split('/').slice(0, 2).join('/')
          : (specifier.split('/')[0] as string);
        if (!declared.includes(name) && name !== pkg.manifest.name)
          wrong.push(`${relative(root, file)} imports ${specifier}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('core entries, regions and tokens know no React', () => {
    const free = sources(pkg).filter(
      (f) => ['regions', 'tokens'].includes(pkg.id) || /\/src\/core\//.test(f),
    );
    const wrong = free.filter((f) =>
      specifiers(readFileSync(f, 'utf8')).some((s) => /^react(-dom)?(\/|$)|\.tsx$/.test(s)),
    );
    expect(wrong.map((f) => relative(root, f))).toEqual([]);
  });

  const words = foreignWords[pkg.id];
  if (words) {
    test('speaks no language of a package after it', () => {
      const wrong = sources(pkg).filter((f) => words.test(withoutComments(readFileSync(f, 'utf8'))));
      expect(wrong.map((f) => relative(root, f))).toEqual([]);
    });
  }
});
