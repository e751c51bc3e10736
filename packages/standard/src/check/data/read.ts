/** What tests on data ask of a value before they trust it. */
import { annualReport } from '../../config/forms.ts';
import { addMonths, dayNumber } from '../../internal/days.ts';

/** Kept, not kept, or cannot be told. */
export type DataResult = boolean | null;

/** What a checker has collected: every value may be of any form. */
export type Data = Readonly<Record<string, unknown>>;

export const text = (value: unknown): value is string => typeof value === 'string';
export const filled = (value: unknown): value is string => text(value) && value.trim() !== '';
export const number = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value);
export const count = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
export const day = (value: unknown): value is string => dayNumber(value) !== null;
export const isData = (value: unknown): value is Data =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const rows = (value: unknown): Data[] | null =>
  Array.isArray(value) && value.every(isData) ? (value as Data[]) : null;
export const yearOf = (value: string): number => Number(value.slice(0, 4));

/** The edition that must be there: last year's from the due day on, the one before until then. */
export const neededYear = (today: string): number =>
  yearOf(today) - (today.slice(5) > annualReport.dueMonthDay ? 1 : 2);
export const withinMonths = (updated: string, months: number, today: string): boolean => {
  const until = dayNumber(addMonths(updated, months));
  return until !== null && Number(dayNumber(today)) <= until;
};
