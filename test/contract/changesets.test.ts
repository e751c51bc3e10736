/** Notes of changes: a formatter or a typing error in the first lines would only show itself on the day of a release. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { packages, root } from '../utils/packages.ts';

const files = globSync('.changeset/*.md', { cwd: root }).filter((file) => !file.endsWith('README.md'));

test.each(files)('%s names packages and levels that exist, and says what changed', (file) => {
  const [, head = '', text = ''] =
    /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(readFileSync(join(root, file), 'utf8')) ?? [];
  const levels = parse(head) as Record<string, string> | null;
  expect(Object.keys(levels ?? {}).length).toBeGreaterThan(0);
  const names = packages.map(({ manifest }) => manifest.name);
  for (const [name, level] of Object.entries(levels ?? {})) {
    expect(names).toContain(name);
    expect(['patch', 'minor', 'major']).toContain(level);
  }
  expect(text.trim().length).toBeGreaterThan(40);
});
