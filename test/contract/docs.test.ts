/** Each component's page answers the same questions, so that people find the answer where they found it before. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { uiContract } from '../../packages/ui/src/contract.ts';
import { root } from '../utils/packages.ts';

const pages = globSync('stories/ui/**/*.mdx', { cwd: root })
  // The negative stories are no component.
  .filter((f) => !f.includes('/Rules/'))
  .sort();
const text = (file: string) => readFileSync(join(root, file), 'utf8');

/** A section from its heading to the next one of the same level. */
function section(page: string, title: string): string | undefined {
  const [, body] = page.split(new RegExp(`^## ${title}.*$`, 'm'));
  return body?.split(/^## |^<Reference /m)[0]?.trim();
}

/** What is wrong with a page. */
function gaps(page: string): string[] {
  const found = ['When to use', 'When not', 'Anatomy', 'Teks \\(aturan isi\\)', 'Keyboard'].filter(
    (title) => !section(page, title),
  );
  const keyboard = section(page, 'Keyboard') ?? '';
  // Either keys, or the sentence that there are none.
  if (!/^\| Key \| Does \|$|no focus|no stop|<kbd>Tab<\/kbd>/m.test(keyboard))
    found.push('Keyboard says nothing of keys');
  // Rules for Indonesian words are read by those who write them.
  if (
    !/\b(yang|dan|jangan|dengan|tanpa|bukan|untuk|di|atau|satu)\b/i.test(
      section(page, 'Teks \\(aturan isi\\)') ?? '',
    )
  )
    found.push('rules of content that are not in Indonesian');
  return found;
}

describe.each(pages)('%s', (file) => {
  test('says when to use it and when not, its anatomy, its content rules and its keys', () => {
    expect(gaps(text(file))).toEqual([]);
  });
});

test('each component has its contract, its HTML without React and its evidence on one page', () => {
  const shown = pages.flatMap((f) =>
    [...text(f).matchAll(/<Reference component="(\w+)" \/>/g)].map(
      ([, name]) => [name as string, f] as const,
    ),
  );
  const components = Object.keys(uiContract).map((row) => row.replace(/^.*\/|@.*$/g, ''));
  expect(
    components.filter((name) => !shown.some(([component]) => component === name)),
    'components without <Reference component="…" />',
  ).toEqual([]);
  const names = shown.map(([name]) => name);
  expect(names.filter((name, i) => names.indexOf(name) < i)).toEqual([]);
  for (const [name, f] of shown) expect(components, basename(f)).toContain(name);
});

test.each([
  ['## Anatomy\n\n## Keyboard\n\nx', ['Anatomy']],
  ['## Keyboard\n\nMany words.', ['Keyboard says nothing of keys']],
  ['## Teks (aturan isi)\n\n- Write short words.', ['rules of content that are not in Indonesian']],
])('the check itself: %j', (page, expected) => {
  expect(gaps(page)).toEqual(expect.arrayContaining(expected));
});
