import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compact, typingErrors } from './text.ts';

describe('comparing what was typed', () => {
  test('spaces, hyphens, apostrophes, backticks, accents and case do not count', () => {
    for (const text of ['P A P U A', 'papua', 'Pa-pua', "Pa'pua", 'Pa`pua', 'Pápuà'])
      expect(compact(text)).toBe('papua');
  });

  test.each([
    ['surakarta', 'surakarta', 0],
    ['surakata', 'surakarta', 1],
    ['surakrata', 'surakarta', 1],
    ['surakarto', 'surakarta', 1],
    ['surrakarta', 'surakarta', 1],
    ['srakarto', 'surakarta', 2],
    ['usrakatra', 'surakarta', 2],
    ['klaten', 'surakarta', 3],
  ])('"%s" to "%s" is %i (3 stands for more than 2)', (a, b, errors) => {
    expect(typingErrors(a, b, 2)).toBe(errors);
  });

  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

  test('is the same both ways, 0 only for the same word, and the limit cuts without changing smaller counts', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        const whole = typingErrors(a, b, 99);
        expect(typingErrors(b, a, 99)).toBe(whole);
        expect(whole === 0).toBe(a === b);
        expect(typingErrors(a, b, limit)).toBe(Math.min(whole, limit + 1));
      }),
      { numRuns: 500 },
    );
  });
});
