/** What holds for every public widget, every model and both languages, as the server renders it. */
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ippModel, ippPilkada2024, locales, type ScoreState, scoreStateWords } from '../core/index.ts';
import { publishedPilkada2024 } from '../fixtures/index.ts';
import { changed, models, published } from '../internal/test/publicModels.ts';
import { type Given, widget, widgets } from '../internal/test/publicWidgets.tsx';

const names = Object.keys(widgets);
/** Widgets that are about one region. */
const ofRegion = new Set([
  'IppScoreCard',
  'IppBandRuler',
  'IppDimensionProfile',
  'IppDecomposition',
  'IppStory',
]);
const html = (name: string, given: Given) => renderToStaticMarkup(widget(name, given));
const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" };
/** The text without its elements; they leave a space behind. */
const textOf = (markup: string) =>
  markup
    .replace(/<[^>]*>/g, ' ')
    .replace(/&([\w#]+);/g, (entity, name: string) => signs[name] ?? entity)
    // Where a word may be broken; it is none of its letters.
    .replaceAll('\u00AD', '')
    .replace(/\s+/g, ' ');

/** Everything but the element that carries an attribute, with all that is in it. */
function without(markup: string, attribute: string): string {
  const start = markup.indexOf(attribute);
  if (start < 0) return markup;
  const open = markup.lastIndexOf('<', start);
  const tag = /^<(\w+)/.exec(markup.slice(open))?.[1] ?? '';
  const edges = new RegExp(`<(/?)${tag}\\b[^>]*>`, 'g');
  edges.lastIndex = open;
  let depth = 0;
  for (let found = edges.exec(markup); found; found = edges.exec(markup)) {
    depth += found[1] ? -1 : 1;
    if (depth === 0) return without(markup.slice(0, open) + markup.slice(edges.lastIndex), attribute);
  }
  throw new Error(attribute);
}

/** What a reader may take for the index: without figures that are marked as something else, and titles of sources. */
function aboutIndex(name: string, markup: string): string {
  let own = without(without(markup, 'data-kpu-metric="context"'), 'data-kpu-metric="not"');
  // Addresses and titles are words of others.
  own = own.replace(/<(small|ol) class="kpu-ipp-widget-sources">.*?<\/\1>/g, '');
  // Shares of the number of regions are told by this widget alone, and it says what they are of.
  if (name === 'IppCategoryBar')
    own = own.replace(
      /\d+(?:[.,]\d+)?%|<th scope="col">(?:Persen|Per cent)<\/th>|Persen dibulatkan agar berjumlah 100\.|Per cent are rounded so that they sum to 100\./g,
      '',
    );
  return textOf(own);
}

const share = /%|‰|\b(?:persen\w*|prosentase|presentase|per ?cent\w*|percentage\w*)\b/i;
const attendance = /\bkehadiran\b|\btingkat partisipasi\b|\battendance\b|\bturnout (?:rate|of \d)/i;

test('what is marked as something else is taken out with all that is in it', () => {
  expect(without('<p>a</p><div data-x="1"><div>b</div>c</div><p>d</p>', 'data-x="1"')).toBe(
    '<p>a</p><p>d</p>',
  );
  expect(share.test('78,64 persen')).toBe(true);
  expect(share.test('78,64 poin')).toBe(false);
  expect(attendance.test('tingkat partisipasi')).toBe(true);
});

describe.each(names)('%s', (name) => {
  test.each(Object.keys(models))(
    'is told in points and never as a share or an attendance, without script: %s',
    (key) => {
      const model = models[key]?.();
      if (!model) throw new Error(key);
      for (const locale of locales)
        for (const region of ofRegion.has(name) ? ['33.72', '33', '0', '99.99'] : ['33.72']) {
          const markup = html(name, { model, locale, region });
          expect(markup.replace(/="[^"]*"/g, '=""')).not.toMatch(/<script|<[^>]*\s(?:style|on[a-z]+)=/);
          const text = textOf(markup);
          expect(text).not.toMatch(/NaN|undefined|\bnull\b|Infinity|\[object/);
          expect(aboutIndex(name, markup)).not.toMatch(share);
          expect(aboutIndex(name, markup)).not.toMatch(attendance);
        }
    },
  );

  test('made-up scores are marked before anything else, also where the page shows the status elsewhere', () => {
    const model = models['made up, 35 with reasons']?.() ?? published;
    const mark = { id: 'CONTOH, bukan skor sebenarnya', en: 'SAMPLE, not a real score' };
    for (const locale of locales)
      for (const hideStatus of [true, false])
        expect(
          textOf(html(name, { model, locale, hideStatus } as Given))
            .trim()
            .startsWith(mark[locale]),
        ).toBe(true);
  });

  test('a name with markup stays text, and an address that runs script is none', () => {
    const markup = html(name, { model: models['hostile name']?.() ?? published });
    expect(markup).not.toMatch(/<img|href="javascript:/);
  });

  test('never crashes or writes "NaN", whatever a hand-written file holds', () => {
    const junk = fc.constantFrom<unknown>(undefined, null, Number.NaN, -1, 2 ** 60, '', 'x', [], {}, true);
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), junk), { maxLength: 4 }), fc.boolean(), (changes, english) => {
        const scores = structuredClone({
          ...publishedPilkada2024,
          rows: publishedPilkada2024.rows.filter(({ region }) => !/^33\.[0-2]/.test(region)),
        }) as unknown as Record<string, unknown>;
        for (const [at, value] of changes) {
          const places = placesIn(scores);
          const [owner, key] = places[at % places.length] ?? [scores, 'sample'];
          owner[key] = value;
        }
        const markup = html(name, {
          model: ippModel(ippPilkada2024, scores),
          locale: english ? 'en' : 'id',
          region: '13.75',
        });
        expect(textOf(markup)).not.toMatch(/NaN|undefined|\bnull\b|Infinity|\[object/);
      }),
      { numRuns: 40 },
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

/** Widgets that show a region without an index, or a table with it. */
const single = ['IppScoreCard', 'IppBandRuler', 'IppStory'];
const many = ['IppRankTable', 'IppMap', 'IppTileGrid', 'IppHeatmap', 'IppSmallMultiples', 'IppDistribution'];

describe('each state is said in its own words', () => {
  const rows = {
    'not-published': { missing: 'not-published' },
    pending: { missing: 'pending' },
    withheld: { missing: 'withheld' },
    'not-measured': { missing: 'not-measured' },
    invalid: { index: 786 },
  } as const;
  test.each(Object.keys(rows) as (keyof typeof rows)[])('%s', (state) => {
    const model = changed([
      { region: '33.72', ...rows[state] },
      { region: '33.01', index: 70, dims: { kampanye: 60 } },
    ]);
    for (const locale of locales) {
      const words = scoreStateWords[state as ScoreState][locale];
      for (const name of [...single.filter((one) => one !== 'IppStory'), ...many])
        expect(textOf(html(name, { model, locale })).toLowerCase(), name).toContain(words);
    }
  });
  test('a class without an index is told as a class', () => {
    const model = changed([
      { region: '33.72', bandStated: 'engagement' },
      { region: '33.01', index: 70 },
    ]);
    for (const name of [...single, 'IppRankTable', 'IppMap', 'IppSmallMultiples', 'IppDistribution'])
      expect(textOf(html(name, { model })), name).toContain('Keterikatan (engagement)');
  });
  test('an announced class that differs from the one of the index is shown with it, and with a warning', () => {
    const model = changed([
      { region: '33.72', index: 78.64, bandStated: 'engagement' },
      { region: '33.01', index: 70 },
    ]);
    for (const name of [...single, 'IppRankTable', 'IppMap', 'IppTileGrid', 'IppDistribution']) {
      const text = textOf(html(name, { model }));
      expect(text, name).toContain('Keterikatan (engagement)');
      expect(text, name).toContain('Partisipatif (participatory)');
      if (name !== 'IppStory') expect(text, name).toContain('Peringatan');
    }
  });
  test('a score whose rounding hides its class says on which side of the bound it lies', () => {
    const model = changed([
      { region: '33.72', index: 77.50001 },
      { region: '33.01', index: 70 },
    ]);
    for (const name of [...single, 'IppRankTable', 'IppMap', 'IppTileGrid', 'IppHeatmap', 'IppDistribution'])
      expect(textOf(html(name, { model })), name).toMatch(/77,50.*di atas 77,5/);
  });
});
