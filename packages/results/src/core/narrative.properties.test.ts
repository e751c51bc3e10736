/** P1, P6, P7, P10, P12, P13 of the project's result rules: the figures of a story, over made-up results. */
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { type ElectionResult, locales } from './model.ts';
import { resultStory, storyProse } from './narrative.ts';
import { statuses } from './status.ts';
import { anyLength, anyLocale, anyResult } from './test/generate.ts';
import { checkLabels, checkProvenance, checkShares, figuresOf, type Told } from './test/properties.ts';

const numRuns = 10_000;
const each = (check: (told: Told) => string[]) =>
  fc.assert(
    fc.property(anyResult, anyLength, anyLocale, (result, length, locale) => {
      const story = resultStory(result, { length, locale });
      if (story.kind === 'story') expect(check({ result, story })).toEqual([]);
    }),
    { numRuns },
  );

// Ten thousand results each; a busy machine needs its time.
vi.setConfig({ testTimeout: 120_000 });

describe('trusting the figures of a story, whatever they are', () => {
  test('P1: every numeral is a figure that follows from its path, and reads back to it', () => {
    each(checkProvenance);
  });

  test('P6, P7: shares add up to 100 or a note says why not, and none crosses a legal line', () => {
    each(checkShares);
  });

  test('P13: the story shows the figures of table and chart', () => {
    each(checkLabels);
  });

  test('P10: a missing field drops its sentence and is never printed', () => {
    const holes = [
      'options.0.votes',
      'options.0.name',
      'options.0.nomorUrut',
      'valid',
      'invalid',
      'total',
      'voters',
      'voters.dpt.total',
      'progress.total',
      'asOf',
      'contest',
      'contest.date',
      'area.name',
      'sources',
      'children',
      'former',
      'cases',
      'repeat',
      'elected',
      'schedule',
      'corrections',
    ];
    fc.assert(
      fc.property(
        anyResult,
        anyLength,
        anyLocale,
        fc.constantFrom(...holes),
        fc.constantFrom<unknown>(null, undefined, Number.NaN),
        (result, length, locale, path, hole) => {
          const copy = structuredClone(result) as unknown as Record<string, unknown>;
          const keys = path.split('.');
          const last = keys.pop() ?? '';
          const owner = keys.reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], copy);
          if (typeof owner !== 'object' || owner === null) return;
          (owner as Record<string, unknown>)[last] = hole;
          const story = resultStory(copy as unknown as ElectionResult, { length, locale });
          const prose = story.kind === 'story' ? storyProse(story) : story.text;
          expect(prose).not.toMatch(/NaN|undefined|null|Infinity|\[object|\s{2}|[{}]|\s[.,;]/);
          if (path === 'options.0.votes' && statuses[result.status].figures)
            expect(story.kind).toBe('withheld');
        },
      ),
      { numRuns },
    );
  });

  test('P12: both languages tell the same figures', () => {
    fc.assert(
      fc.property(anyResult, anyLength, (result, length) => {
        const [id, en] = locales.map((locale) => {
          const story = resultStory(result, { length, locale });
          if (story.kind !== 'story') return [story.reason];
          const pairs = figuresOf(story.parts).map(({ metric, value, path }) => `${metric} ${path} ${value}`);
          return [...story.sentences.map((one) => one.id), ...pairs.sort()];
        });
        expect(en).toEqual(id);
      }),
      { numRuns },
    );
  });
});
