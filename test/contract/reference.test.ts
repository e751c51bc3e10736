/** The reference for agents and tools is made from the code; a change that is not written is a failure. */
import { globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { libraries, root } from '../utils/packages.ts';
import { llmsText, type Reference, references, sortedJson } from '../utils/reference.ts';

const update = process.env['UPDATE_REFERENCE'] === '1';
const hint = 'If the change is wanted, run `pnpm reference:update` and commit the files';
const withReference = libraries.filter((p) => p.id !== 'tokens');
const made = new Map<string, Map<string, Reference>>();

describe.each(withReference)('$manifest.name', (pkg) => {
  const dir = join(pkg.dir, 'reference');
  let refs = new Map<string, Reference>();
  beforeAll(async () => {
    refs = await references(pkg);
    made.set(pkg.id, refs);
    if (!update) return;
    rmSync(dir, { recursive: true, force: true });
    mkdirSync(dir, { recursive: true });
    for (const [name, reference] of refs) writeFileSync(join(dir, `${name}.json`), sortedJson(reference));
  });

  test('has one file for each export, told apart on every file system', () => {
    const names = [...refs.keys()].map((name) => `${name}.json`).sort();
    expect(names.length).toBeGreaterThan(0);
    expect(new Set(names.map((n) => n.toLowerCase())).size).toBe(names.length);
    expect(readdirSync(dir).sort(), hint).toEqual(names);
  });

  test('says what the code says', () => {
    const stale = [...refs].filter(
      ([name, reference]) => readFileSync(join(dir, `${name}.json`), 'utf8') !== sortedJson(reference),
    );
    expect(
      stale.map(([name]) => name),
      hint,
    ).toEqual([]);
  });

  test('describes every component and each of its props, with an example', () => {
    const missing: string[] = [];
    for (const r of refs.values()) {
      if (!r.description) missing.push(`${r.name}: no description`);
      for (const prop of r.props ?? []) if (!prop.description) missing.push(`${r.name}.${prop.name}`);
      if (r.contract && !r.example?.html) missing.push(`${r.name}: no example`);
      if (r.contract && r.example?.html && !r.example.html.includes(`data-kpu="${r.contract}"`))
        missing.push(`${r.name}: its example does not show it`);
    }
    expect(missing).toEqual([]);
  });

  test('its HTML copies hold no script, no inline style and no address of a development server', () => {
    for (const r of refs.values())
      expect(r.example?.html ?? '').not.toMatch(
        /<script(?! type="application\/ld\+json")|\sstyle=|\son\w+=|localhost/,
      );
  });
});

describe('llms.txt', () => {
  const file = join(root, 'llms.txt');
  afterAll(() => made.clear());

  test('lists every export and says what the code says', () => {
    const text = llmsText(withReference.map((pkg) => ({ pkg, references: made.get(pkg.id) ?? new Map() })));
    if (update) writeFileSync(file, text);
    expect(readFileSync(file, 'utf8'), hint).toBe(text);
  });

  test('links lead to files, and it gives no commands', () => {
    const text = readFileSync(file, 'utf8');
    const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, link]) => link as string);
    expect(links.length).toBeGreaterThan(100);
    const files = new Set(globSync('{*.md,stories/**/*.mdx,packages/*/reference/*.json}', { cwd: root }));
    expect(links.filter((link) => !files.has(link))).toEqual([]);
    expect(text).not.toMatch(/```|\b(npm|pnpm|npx|yarn) /);
  });
});
