import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  contohPenetapan,
  makeChild,
  makeResult,
  pilbupBangka2024,
  pilbupBaritoUtara2024,
  ppwp2024,
} from '../fixtures/index.ts';
import { findForbidden } from './lexicon.ts';
import { type ElectionResult, locales } from './model.ts';
import { fix, later, night } from './test/versions.ts';
import { checkTransition } from './transitions.ts';

describe('whatever is handed in', () => {
  const votes = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constant(null));

  test('P9: a vote that falls on the night is an error unless a correction names it; texts hold both figures', () => {
    fc.assert(
      fc.property(votes, votes, fc.boolean(), (was, is, corrected) => {
        const make = (value: number | null, more: Partial<ElectionResult> = {}) => {
          const result = night([7, 7], more);
          return {
            ...result,
            options: result.options.map((option, index) =>
              index === 0 ? { ...option, votes: value } : option,
            ),
          };
        };
        const corrections = corrected && was !== is ? [fix('options.0.votes', was, is)] : [];
        const found = checkTransition(make(was), make(is, { ...later, corrections }));
        const errors = found.filter(({ severity }) => severity === 'error');
        const falls = was !== null && (is === null || is < was);
        expect(errors.length > 0).toBe(falls && !corrected);
        for (const { expected, actual, text } of errors)
          for (const locale of locales) {
            const digits = text[locale].replace(/[.,](?=\d{3})/g, '');
            expect(digits).toContain(expected as string);
            if (actual !== null) expect(digits).toContain(actual);
          }
      }),
      { numRuns: 10_000 },
    );
  });

  test('nothing throws, no text holds a hole or a forbidden word', () => {
    const odd = fc.oneof(
      fc.anything(),
      fc.constantFrom(contohPenetapan(), pilbupBangka2024(), night([1, 2]), pilbupBaritoUtara2024()),
    );
    fc.assert(
      fc.property(odd, odd, (a, b) => {
        for (const { text } of checkTransition(a as ElectionResult, b as ElectionResult))
          for (const locale of locales) {
            expect(text[locale]).not.toMatch(/NaN|undefined|\[object/);
            expect(findForbidden(text[locale], 'penetapan_hasil').map(({ found }) => found)).toEqual([]);
          }
      }),
      { numRuns: 500 },
    );
  });

  test('514 areas are compared in little time', () => {
    const ids = ['a', 'b', 'c'];
    const nation = makeResult({
      ...ppwp2024(),
      children: Array.from({ length: 514 }, (_, index) =>
        makeChild(
          { code: String(1000 + index), name: `Wilayah ${index}`, level: 'kabkota' },
          ids,
          [index, index, index],
          3,
        ),
      ),
    });
    expect(checkTransition(nation, nation)).toEqual([]);
  });
});
