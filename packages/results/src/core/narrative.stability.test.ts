/** P3, P8, P9, P11, P16 of the project's result rules: what changes in a story when something else changes. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type ElectionResult, resultFlags, resultStatuses } from './model.ts';
import { resultStory, type Story, storyLengths } from './narrative.ts';
import { statuses, stepOf } from './status.ts';
import { wordsOf } from './status-words.ts';
import { anyLength, anyLocale, anyResult, ofStatus } from './test/generate.ts';
import { figuresOf, proseOf } from './test/properties.ts';

const numRuns = 10_000;
const told = (result: ElectionResult, options: Parameters<typeof resultStory>[1]): Story | null => {
  const story = resultStory(result, options);
  return story.kind === 'story' ? story : null;
};

// Ten thousand results each; a busy machine needs its time.
vi.setConfig({ testTimeout: 120_000 });

describe('the same facts in other clothes', () => {
  test('P3: exchanging the names of options exchanges their names and nothing else', () => {
    fc.assert(
      fc.property(anyResult, anyLength, anyLocale, (result, length, locale) => {
        const [first, second, ...rest] = result.options;
        if (!first || !second) return;
        const swapped = {
          ...result,
          options: [
            { ...first, name: second.name, shortName: second.shortName },
            { ...second, name: first.name, shortName: first.shortName },
            ...rest,
          ],
        };
        const strip = (one: ElectionResult) =>
          told(one, { length, locale })?.sentences.map(({ id, parts }) => [
            id,
            ...parts.map((part) => (part.type === 'name' && part.path.startsWith('options.') ? 'N' : part)),
          ]);
        // A comma in a name decides between comma and semicolon, so only names alike in that are exchanged.
        const comma = (one: typeof first) => (one.shortName ?? one.name).includes(',');
        if (comma(first) === comma(second)) expect(strip(swapped)).toEqual(strip(result));
      }),
      { numRuns },
    );
  });

  test('the order in which options and areas arrive does not matter', () => {
    fc.assert(
      fc.property(anyResult, anyLength, anyLocale, (result, length, locale) => {
        if (result.corrections.length > 0) return;
        const turned = {
          ...result,
          options: [...result.options].reverse(),
          children: [...result.children].reverse(),
        };
        expect(resultStory(turned, { length, locale }).text).toBe(
          resultStory(result, { length, locale }).text,
        );
      }),
      { numRuns },
    );
  });

  test('P11: the same result gives the same bytes', () => {
    fc.assert(
      fc.property(anyResult, anyLength, anyLocale, (result, length, locale) => {
        const again = resultStory(structuredClone(result), { length, locale });
        expect(JSON.stringify(again)).toBe(JSON.stringify(resultStory(result, { length, locale })));
      }),
      { numRuns },
    );
  });
});

describe('what changed since the version before', () => {
  test('P9: votes that fell are told with both figures, in every length', () => {
    fc.assert(
      fc.property(anyResult, anyLength, anyLocale, fc.nat({ max: 99_999 }), (given, length, locale, more) => {
        const result = { ...given, corrections: [], flags: [] };
        const [option] = result.options;
        if (!option || option.votes === null) return;
        const was = option.votes + more + 1;
        const before = { ...result, options: [{ ...option, votes: was }, ...result.options.slice(1)] };
        const story = told(result, { length, locale, before });
        if (!story) return;
        const sentence = story.sentences.find(
          ({ id }) => id === (length === 'baris' ? 'line' : 'correction'),
        );
        const values = figuresOf(sentence?.parts ?? []).map(({ path, value }) => `${path} ${value}`);
        expect(values).toEqual(
          expect.arrayContaining([`before.options.0.votes ${was}`, `options.0.votes ${option.votes}`]),
        );
        expect(proseOf(sentence?.parts ?? [])).toMatch(locale === 'id' ? /diperbarui/i : /updated/i);
      }),
      { numRuns },
    );
  });

  test('P8: a step back is told without the words of the later status', () => {
    fc.assert(
      fc.property(anyResult, fc.constantFrom(...resultStatuses), anyLocale, (result, status, locale) => {
        const story = told(result, { length: 'lengkap', locale, before: { ...result, status } });
        const change = story?.sentences.find(({ id }) => id === 'change');
        if (!change) return;
        const text = proseOf(change.parts);
        const { kind } = result.contest;
        expect(text.includes(wordsOf(result.status, kind).label[locale])).toBe(status !== result.status);
        if (stepOf(status) > stepOf(result.status))
          expect(text).not.toContain(wordsOf(status, kind).label[locale]);
      }),
      { numRuns },
    );
  });

  test('another contest or area is nothing to compare with', () => {
    fc.assert(
      fc.property(anyResult, anyLength, anyLocale, (result, length, locale) => {
        const plain = resultStory(result, { length, locale }).text;
        const elsewhere = { ...result, area: { ...result.area, code: '9999' } };
        const another = { ...result, contest: { ...result.contest, date: '2020-12-09' } };
        for (const before of [elsewhere, another])
          expect(resultStory(result, { length, locale, before }).text).toBe(plain);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('P16: every status and every flag speaks and says what comes next', () => {
  test.each(resultStatuses)('%s', (status) => {
    let stories = 0;
    fc.assert(
      fc.property(ofStatus(status), anyLocale, (result, locale) => {
        for (const length of storyLengths) {
          const story = told(result, { length, locale });
          if (!story) continue;
          stories += 1;
          const ids = story.sentences.map(({ id }) => id);
          if (length === 'lengkap' || length === 'mudah') expect(ids).toContain('next');
          if (length !== 'baris') expect(ids[0]).toBe('status');
        }
      }),
      { numRuns: 700 },
    );
    expect(stories).toBeGreaterThan(500);
  });

  test.each(resultFlags)('%s', (flag) => {
    fc.assert(
      fc.property(anyResult, anyLocale, (given, locale) => {
        const result = { ...given, flags: [flag] };
        for (const length of storyLengths) {
          const story = resultStory(result, { length, locale });
          if (flag === 'sumber_bermasalah') {
            expect(story.kind).toBe('withheld');
            continue;
          }
          if (story.kind !== 'story' || !statuses[result.status].figures) continue;
          const word = {
            koreksi: { id: /diperbarui/i, en: /updated?\b/i },
            data_terlambat: { id: /terakhir/, en: /last/ },
          }[flag];
          expect(story.text).toMatch(word[locale]);
        }
      }),
      { numRuns: 3_000 },
    );
  });
});
