/** What holds for every widget, every result and both languages, as the server renders it. */
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { findForbidden } from '../core/lexicon.ts';
import { type ElectionResult, locales } from '../core/model.ts';
import { contohPenetapan, contohRusak, pilbupBangka2024, pilwalkotSurakarta2024 } from '../fixtures/index.ts';
import { results, sirekap } from '../internal/test/results.ts';
import { type Given, widget, widgets } from '../internal/test/widgets.tsx';

const html = (name: string, given: Given) => renderToStaticMarkup(widget(name, given));
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
/** The text without its elements; they leave `gap` behind. */
const textOf = (markup: string, gap: string) =>
  markup
    .replace(/<style[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, gap)
    .replace(/&([\w#]+);/g, (entity, name: string) => signs[name] ?? entity);

test('text is read out of markup as a reader sees it', () => {
  expect(textOf('<p title="a">Un<b>ggul</b> &amp; &lt;b&gt; 1</p>', '')).toBe('Unggul & <b> 1');
  expect(textOf('<td>a</td><td>b</td>', ' ').trim()).toBe('a  b');
});

describe.each(Object.keys(widgets))('%s', (name) => {
  test.each(Object.keys(results))('uses no word that the status forbids, for %s', (key) => {
    const result = results[key]?.();
    if (!result) throw new Error(key);
    for (const locale of locales) {
      const markup = html(name, { result, locale });
      // A word may be spread over elements, and two words may stand in two cells.
      for (const text of [textOf(markup, ''), textOf(markup, ' ')]) {
        expect(findForbidden(text, result.status).map(({ found }) => found)).toEqual([]);
        expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
      }
    }
  });

  test('never crashes, loses a name or writes "NaN", whatever a hand-written file holds', () => {
    const junk = fc.constantFrom<unknown>(
      undefined,
      null,
      Number.NaN,
      -1,
      1.5,
      2 ** 60,
      '',
      'x',
      [],
      {},
      true,
      0,
    );
    const base = fc.constantFrom(
      pilwalkotSurakarta2024,
      contohPenetapan,
      pilbupBangka2024,
      contohRusak.barisTidakCocok,
      () => sirekap('pilwalkotSurakartaSebagian'),
    );
    fc.assert(
      fc.property(base, fc.array(fc.tuple(fc.nat(), junk), { maxLength: 4 }), (make, changes) => {
        const result = structuredClone(make()) as unknown as Record<string, unknown>;
        for (const [at, value] of changes) {
          const places = placesIn(result);
          const [owner, key] = places[at % places.length] ?? [result, 'sample'];
          owner[key] = value;
        }
        for (const locale of locales) {
          const markup = html(name, { result: result as unknown as ElectionResult, locale });
          expect(markup).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Every place of an object where a value can be changed. */
function placesIn(value: unknown): [Record<string, unknown>, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [value as Record<string, unknown>, key] as [Record<string, unknown>, string],
    ...placesIn(inner),
  ]);
}
