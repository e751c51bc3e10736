/** Shapes that the pages of the office and of elections share. Their schemas are in `schema/office-fields.ts`. */
import { isDay } from '@situs-kpu/ui/core';
import { countOf, str } from './values.ts';

/** A decision, a regulation or minutes on which a fact rests (HAS-03). */
export interface DecisionContent {
  /** What it is: "Keputusan KPU Kota Surakarta". */
  title: string;
  /** Its number with year, as it is written: "12 Tahun 2024". */
  number?: string | undefined;
  /** Day of it, `2024-05-02`. */
  date?: string | undefined;
  /** Where it can be read: at JDIH, or a file of the site. */
  href?: string | undefined;
}

/** Where facts were read that are not the office's own decision: the press, the KPU's open data. */
export interface SourceContent {
  /** What it is: "tribunnews.com, 2 Mei 2024". */
  title: string;
  href?: string | undefined;
}

/** A day `2024-05-02`, or a year `2024`. */
export type DayOrYear = string;

export const isDayOrYear = (value: string): boolean => isDay(value) || /^\d{4}$/.test(value);

/** A period of office. */
export interface PeriodContent {
  /** First day or year. */
  from?: DayOrYear | undefined;
  /** Last day or year. */
  to?: DayOrYear | undefined;
}

/** Whether there is anything to say about a decision. */
export const hasDecision = (decision: DecisionContent | null | undefined): decision is DecisionContent =>
  str(decision?.title) !== '' || str(decision?.number) !== '';

/** The sum of counts; `undefined` as soon as one of them is not known, for a sum of some reads as that of all. */
export function sumOf(values: readonly unknown[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    const count = countOf(value);
    if (count === undefined) return undefined;
    sum += count;
  }
  return values.length > 0 && Number.isSafeInteger(sum) ? sum : undefined;
}
