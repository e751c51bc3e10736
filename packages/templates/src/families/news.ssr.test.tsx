/** Every sample of this family with bad values in it; the test of all templates does so with the full ones only. */
import type { ComponentType } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { takeConsole } from '../../../../test/setup/console.ts';
import { badInput } from '../../../../test/utils/badInput.ts';
import type { ContentSample } from '../fixtures/index.ts';
import { newsSamples } from '../fixtures/news.ts';
import * as exported from '../index.ts';

const site = exported.siteFromRegion('33.72', { pages: exported.standardPages() });
const bad = [
  null,
  undefined,
  '',
  'x',
  7,
  -1,
  Number.NaN,
  [],
  [null],
  ['x'],
  { 0: 'x' },
  true,
  badInput.html,
  badInput.script,
];

type Path = readonly (string | number)[];
/** Places in content down to the fields of its lists. */
function pathsOf(value: unknown, at: Path = [], depth = 0): Path[] {
  if (typeof value !== 'object' || value === null || depth > 3) return [];
  return Object.entries(value).flatMap(([key, item]) => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [path, ...pathsOf(item, path, depth + 1)];
  });
}
function withValue(content: object, path: Path, value: unknown): object {
  const copy = JSON.parse(JSON.stringify(content)) as Record<string | number, unknown>;
  let at = copy;
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[path.at(-1) as string] = value;
  return copy;
}

describe.each(Object.entries(newsSamples))('%s', (name, samples) => {
  const Page = (exported as unknown as Record<string, ComponentType<exported.TemplateProps<object>>>)[
    name
  ] as ComponentType<exported.TemplateProps<object>>;
  const others = Object.entries(samples as Record<string, ContentSample<object>>).filter(
    ([key]) => key !== 'kosong' && !(name === 'HomePage' && key === 'penuh'),
  );
  test.each(others)('%s: a value of another kind anywhere stays calm', (_, sample) => {
    // The parts of a result are hostile in the tests of the results.
    for (const path of pathsOf(sample.content))
      if (path.length < 4 || path[2] !== 'result')
        for (const value of bad) {
          const content = withValue(sample.content, path, value);
          const at = `${path.join('.')} = ${String(JSON.stringify(value))}`;
          const html = renderToStaticMarkup(<Page site={site} {...sample} content={content} shell={false} />);
          expect(html.replace(/<script[\s\S]*?<\/script>/g, '').replace(/<[^>]*>/g, ' '), at).not.toMatch(
            /\bundefined\b|\bNaN\b|\[object |Infinity/,
          );
          expect(html, at).not.toMatch(/<img src=x|<b>tebal/i);
        }
    takeConsole('error');
  });
});
