/** What holds for every widget in the browser. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '../core/ladder.ts';
import { findForbidden } from '../core/lexicon.ts';
import { type ElectionResult, type Locale, locales, resultStatuses } from '../core/model.ts';
import { resultStory } from '../core/narrative.ts';
import { statuses } from '../core/status.ts';
import { contohPenetapan, contohRusak, pilbupBangka2024, pilwalkotSurakarta2024 } from '../fixtures/index.ts';
import { results, sirekap } from '../internal/test/results.ts';
import { widget, widgets } from '../internal/test/widgets.tsx';
import { ResultBars } from './ResultBars/index.ts';
import { ResultStory } from './ResultStory/index.ts';
import { ResultTable } from './ResultTable/index.ts';

const names = Object.keys(widgets);
const show = (name: string, result: ElectionResult, locale: Locale = 'id') => {
  const { container } = render(widget(name, { result, locale }));
  return container;
};
/** Visible text; elements apart, as a reader sees them. */
const textOf = (element: Element) =>
  [...element.querySelectorAll('*')]
    .flatMap((one) => [...one.childNodes])
    .filter((node) => node.nodeType === 3)
    .map((node) => node.textContent)
    .join(' ');

/** The others are the same with and without script; `widgets.ssr.test.tsx` reads their words. */
describe('ResultTableSortable once script runs', () => {
  test.each(Object.keys(results))('uses no word that the status forbids, for %s', (key) => {
    const result = results[key]?.();
    if (!result) throw new Error(key);
    for (const locale of locales) {
      const container = show('ResultTableSortable', result, locale);
      for (const text of [container.textContent ?? '', textOf(container)]) {
        expect(findForbidden(text, result.status).map(({ found }) => found)).toEqual([]);
        expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object/);
      }
    }
  });
});

describe.each(names)('%s', (name) => {
  test('a name with markup, quotes or another writing direction stays text', () => {
    const result = contohPenetapan();
    const hostile = '<img src=x onerror=alert(1)> "Ünggül" & Dr. \u202e H. \u0627\u0628 & {votes} </td>';
    const container = show(name, {
      ...result,
      area: { ...result.area, name: hostile },
      options: result.options.map((option) => ({ ...option, name: hostile })),
      sources: result.sources.map((source) => ({ ...source, title: hostile, url: 'javascript:alert(1)' })),
    });
    expect(container.querySelector('img, script, [href^="javascript:"]')).toBe(null);
    // Where no option is named, the title of the source is; a picture holds no signs of another writing direction.
    const nameless = ['ResultTable by areas', 'VerifyYourself', 'ResultShareCard'];
    if (!nameless.includes(name)) expect(container.textContent).toContain(hostile);
  });

  test('carries its facts for machines', () => {
    // Two results have no facts in common.
    if (name === 'CompareElections') return;
    const root = show(name, pilwalkotSurakarta2024()).firstElementChild;
    expect(root?.getAttribute('data-kpu-source')).toBe('detik.com');
    if (name === 'ResultSources') return;
    expect(root?.getAttribute('data-kpu-status')).toBe('rekap_kabkota');
    expect(root?.getAttribute('data-kpu-as-of')).toBe('2024-12-04');
  });
});

describe('meeting the status before the figures', () => {
  test.each(['ResultStory', 'ResultBars', 'ResultTable by options', 'ResultTable by areas'])('%s', (name) => {
    for (const result of [pilwalkotSurakarta2024(), sirekap('pilgubJawaTengah')]) {
      const text = show(name, result).textContent ?? '';
      const figure = /\d{1,3}(?:\.\d{3})+/.exec(text.replace(/ WIB/g, ''))?.index ?? -1;
      expect(text.indexOf(statuses[result.status].label.id)).toBeLessThan(figure);
      expect(text.indexOf(statuses[result.status].label.id)).toBeGreaterThanOrEqual(0);
    }
  });

  test.each(['ResultBars', 'ResultTable'] as const)(
    '%s keeps status, time and the mark CONTOH in its caption when the page shows the band elsewhere',
    (name) => {
      const Widget = name === 'ResultBars' ? ResultBars : ResultTable;
      const { container } = render(<Widget result={contohPenetapan()} hideStatus />);
      expect(container.querySelector('[data-kpu^="results/ResultStatus"]')).toBe(null);
      const caption = container.querySelector('caption')?.textContent ?? '';
      for (const words of ['CONTOH', 'Hasil ditetapkan', 'per 5 Desember 2024'])
        expect(caption).toContain(words);
    },
  );

  test('made-up figures are marked first of all', () => {
    for (const name of names.slice(0, 5))
      expect(show(name, contohPenetapan()).textContent?.trim()).toMatch(/^CONTOH, bukan hasil pemilihan/);
  });
});

describe('the same number everywhere', () => {
  test.each([
    ['recapitulated', pilwalkotSurakarta2024],
    ['blank column', pilbupBangka2024],
    ['determined', contohPenetapan],
    ['provisional', () => sirekap('pilgubJawaTengah')],
  ])('sentence, table and bars print equal votes and shares: %s', (_, make) => {
    const result = make();
    const { container } = render(<ResultStory result={result} hideStatus terms={false} />);
    const told = (metric: string) =>
      [...container.querySelectorAll(`[data-kpu-metric=${metric}]`)].map((one) => one.textContent);
    const table = show('ResultTable by options', result);
    const cells = [...table.querySelectorAll('tbody tr')].map((row) =>
      [...row.querySelectorAll('td')].map((cell) => cell.textContent),
    );
    expect(cells).toEqual(told('votes').map((votes, index) => [votes, told('share')[index]]));
    const bars = show('ResultBars', result);
    expect([...bars.querySelectorAll('tbody td')].map((cell) => cell.textContent)).toEqual(told('votes'));
    expect([...bars.querySelectorAll('tbody small')].map((note) => note.textContent)).toEqual(
      told('share').map((share) => `${share} dari suara sah`),
    );
    for (const view of [table, bars])
      expect(view.querySelector('dl')?.textContent).toContain(told('valid')[0] as string);
  });
});

describe('a result with a flaw', () => {
  test.each(Object.keys(contohRusak) as (keyof typeof contohRusak)[])(
    '%s: figures stay, a line is marked, there is no sentence and no bar beside a contradiction',
    (key) => {
      const result = contohRusak[key]();
      const { findings } = resultStory(result);
      const contradicts = findings.some(
        ({ code, severity }) => severity === 'error' && code !== 'count_missing',
      );
      for (const name of ['ResultBars', 'ResultTable by options', 'ResultTable by areas']) {
        const container = show(name, result);
        expect(container.textContent).toMatch(contradicts ? /Perlu diperiksa/ : /Belum lengkap/);
        if (result.children.length > 0 || name !== 'ResultTable by areas')
          expect(container.textContent).toContain('98.765');
      }
      if (contradicts) expect(show('ResultBars', result).querySelectorAll('tbody svg rect')).toHaveLength(0);
      const story = show('ResultStory', result);
      expect(story.querySelector('[data-kpu-metric]')).toBe(null);
      expect(story.textContent).toContain('tidak ditampilkan');
      expect(story.textContent).toMatch(contradicts ? /Perlu diperiksa/ : /Belum lengkap/);
    },
  );

  test('the marked line carries both numbers', () => {
    const container = show('ResultBars', contohRusak.suaraSahTidakCocok());
    const line = [...container.querySelectorAll('dl > div')].find((one) =>
      one.textContent?.startsWith('Suara sah'),
    );
    expect(line?.textContent).toContain('seharusnya 222.221, tertulis 222.222');
  });

  test('missing votes read "belum ada data" and never 0', () => {
    for (const name of ['ResultBars', 'ResultTable by options']) {
      const cells = [...show(name, contohRusak.suaraTidakDiketahui()).querySelectorAll('tbody td')];
      expect(cells.map((cell) => cell.textContent)).toEqual(['98.765', 'belum ada data']);
    }
  });
});

test('every status renders in every widget, with its next step', () => {
  for (const status of resultStatuses) {
    const result = { ...contohPenetapan(), status };
    for (const name of names.slice(0, 5))
      expect(show(name, result).textContent).toContain(wordsOf(status, result.contest.kind).next.id);
  }
});

test('no widget needs script: no module asks for the client, keeps state or listens', () => {
  const files = readdirSync(join(import.meta.dirname, '..'), { recursive: true, encoding: 'utf8' });
  // Those that exist to be used with script; each renders whole without it.
  const client = /(LivePanel|ResultTableSortable)\//;
  const modules = files.filter(
    (file) => /\.tsx?$/.test(file) && !/\.test\.|test\//.test(file) && !client.test(file),
  );
  expect(modules.length).toBeGreaterThan(20);
  for (const file of modules) {
    const code = readFileSync(join(import.meta.dirname, '..', file), 'utf8');
    expect(code, file).not.toMatch(/['"]use client['"]|\buse(State|Effect|Ref|Memo|Id)\b|\bon[A-Z]\w+=\{/);
  }
});
