/** What holds for every output of every result. */
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { locales } from '../model.ts';
import { wordsOf } from '../status-words.ts';
import { figuresIn, figuresOf, isBroken, readable, results, type Write } from '../test/outputs.ts';

// Ten thousand results; a busy machine needs its time.
vi.setConfig({ testTimeout: 120_000 });

const numRuns = 10_000;
const anyOutput = fc.constantFrom(...Object.keys(readable));
const noNumbers = ['NaN', 'undefined', 'Infinity', '[object'];
const anyLocale = fc.constantFrom(...locales);

test('P1, P10, P11: every numeral of every output is a figure of the result, the status is told, and nothing that is no number', () => {
  const written = new Map<string, number>();
  fc.assert(
    fc.property(results, anyOutput, anyLocale, (result, name, locale) => {
      const write = readable[name] as Write;
      const text = write(result, locale);
      const fail = (what: string) => {
        throw new Error(`${name}: ${what} in ${text}`);
      };
      const status = wordsOf(result.status, result.contest.kind).label[locale];
      if (!text.includes(status.replaceAll('&', '&amp;'))) fail(`no “${status}”`);
      // A region may be called so in what was given; then that word alone tells nothing about figures.
      const given = JSON.stringify(result);
      if (noNumbers.some((word) => text.includes(word) && !given.includes(word))) fail('no number');
      if (/[\u202a-\u202e]/.test(text)) fail('another direction');
      if (result.sample && !text.includes(locale === 'id' ? 'CONTOH' : 'SAMPLE')) fail('no mark');
      if (write(structuredClone(result), locale) !== text) fail('other bytes the second time');
      written.set(name, (written.get(name) ?? 0) + 1);
      // Where figures contradict each other, both are told.
      if (isBroken(result)) return;
      const known = figuresOf(result, locale);
      const strange = figuresIn(text, result, locale).filter((figure) => !known.has(figure));
      if (strange.length > 0) fail(strange.join(' · '));
    }),
    { numRuns },
  );
  // Every output had its share of the results.
  for (const name of Object.keys(readable)) expect(written.get(name), name).toBeGreaterThan(numRuns / 20);
});
