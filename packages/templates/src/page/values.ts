/** Values of content as they came: content systems send `null`, numbers and blanks where text should be. */
import { list } from '@situs-kpu/ui/core';

/** Text without space around it; a number as its digits; '' for everything else. */
export const str = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : typeof value === 'number' && Number.isFinite(value)
      ? String(value)
      : '';

/** The texts of a list; blank ones and what is no text are left out. */
export const strings = (value: readonly string[] | null | undefined): string[] =>
  list(value)
    .map(str)
    .filter((line) => line !== '');

/** A count as it may be shown: a whole number from 0 up, or `undefined` for everything that is none. */
export const countOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;
