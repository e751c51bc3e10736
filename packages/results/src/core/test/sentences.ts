/** Checks of sentences that several test files share. For tests only. */
import { expect } from 'vitest';
import { findForbidden } from '../lexicon.ts';
import { type Part, textOf } from '../messages.ts';
import { type ElectionResult, valueAt } from '../model.ts';

/** The sentences as plain text. */
export const plain = (said: readonly (readonly Part[])[]): string[] => said.map(textOf);

/** What holds for every sentence of every result: its wording is allowed, its figures lead back to the data. */
export function expectSound(
  result: ElectionResult,
  said: Readonly<Record<'id' | 'en', readonly (readonly Part[])[]>>,
): void {
  const figures = (locale: 'id' | 'en') =>
    said[locale].flatMap((parts) =>
      parts.flatMap((part) => (part.type === 'figure' ? [`${part.metric} ${part.path} ${part.value}`] : [])),
    );
  expect(figures('en').sort()).toEqual(figures('id').sort());
  for (const locale of ['id', 'en'] as const) {
    for (const parts of said[locale]) {
      const text = textOf(parts);
      expect(text).not.toMatch(/NaN|undefined|null|Infinity|\[object|[{}<]\w|\s\s| ,| \./);
      expect(text).toMatch(/^[A-Z0-9].*\.$/u);
      const prose = parts.map((part) => (part.type === 'name' ? '…' : part.text)).join('');
      expect(findForbidden(prose, result.status).map(({ found }) => found)).toEqual([]);
      for (const part of parts) {
        if (part.type !== 'figure') continue;
        expect(part.text).toBe(part.formatted);
        if (part.formula === null) expect(valueAt(result, part.path)).toBe(part.value);
        else expect(valueAt(result, part.path)).not.toBe(undefined);
      }
    }
  }
}
