/** P8, P9 of the project's result rules: what a story tells of the version before. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type ElectionResult, resultStatuses } from './model.ts';
import { resultStory, type Story } from './narrative.ts';
import { stepOf } from './status.ts';
import { wordsOf } from './status-words.ts';
import { anyLength, anyLocale, anyResult } from './test/generate.ts';
import { figuresOf, proseOf } from './test/properties.ts';

const numRuns = 10_000;
const told = (result: ElectionResult, options: Parameters<typeof resultStory>[1]): Story | null => {
  const story = resultStory(result, options);
  return story.kind === 'story' ? story : null;
};

// Ten thousand results each; a busy machine needs its time.
vi.setConfig({ testTimeout: 120_000 });

describe('what changed since the version before', () => {
  test('P9: votes that fell are told with both figures, in every length', () => {
    let falls = 0;
    fc.assert(
      fc.property(anyResult, anyLength, anyLocale, fc.nat({ max: 99_999 }), (given, length, locale, more) => {
        const result = { ...given, corrections: [], flags: [] };
        const [option] = result.options;
        if (!option || option.votes === null) return;
        const was = option.votes + more + 1;
        const before = { ...result, options: [{ ...option, votes: was }, ...result.options.slice(1)] };
        const story = told(result, { length, locale, before });
        if (!story) return;
        falls += 1;
        const sentence = story.sentences.find(
          ({ id }) => id === (length === 'baris' ? 'line' : 'correction'),
        );
        const values = figuresOf(sentence?.parts ?? []).map(({ path, value }) => `${path} ${value}`);
        const prose = proseOf(sentence?.parts ?? []);
        for (const figure of [`before.options.0.votes ${was}`, `options.0.votes ${option.votes}`])
          if (!values.includes(figure)) throw new Error(`${figure} is not told: ${prose}`);
        if (!(locale === 'id' ? /diperbarui/i : /updated/i).test(prose)) throw new Error(prose);
      }),
      { numRuns },
    );
    expect(falls).toBeGreaterThan(numRuns / 3);
  });

  test('P8: a step back is told without the words of the later status', () => {
    let changes = 0;
    fc.assert(
      fc.property(anyResult, fc.constantFrom(...resultStatuses), anyLocale, (result, status, locale) => {
        const story = told(result, { length: 'lengkap', locale, before: { ...result, status } });
        const change = story?.sentences.find(({ id }) => id === 'change');
        if (!change) return;
        changes += 1;
        const text = proseOf(change.parts);
        const { kind } = result.contest;
        if (text.includes(wordsOf(result.status, kind).label[locale]) !== (status !== result.status))
          throw new Error(`from ${status}: ${text}`);
        if (stepOf(status) > stepOf(result.status) && text.includes(wordsOf(status, kind).label[locale]))
          throw new Error(`the later status is named: ${text}`);
      }),
      { numRuns },
    );
    expect(changes).toBeGreaterThan(numRuns / 10);
  });
});
