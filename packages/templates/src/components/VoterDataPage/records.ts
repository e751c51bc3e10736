/** Records of voters as the page shows them, and whether their figures add up (HAS-04). No React. */
import { isDay, list } from '@situs-kpu/ui/core';
import type { Locale } from '../../i18n.ts';
import { sumOf } from '../../page/office.ts';
import { countOf, str } from '../../page/values.ts';
import type { VoterArea, VoterRecord } from './content.ts';
import { voterDataText } from './text.ts';

const numerals = ['I', 'II', 'III', 'IV'] as const;

export interface VoterRow {
  label: string;
  /** Larger for later ones; `-1` where no time is known. */
  at: number;
  total: number | null;
  men: number | null;
  women: number | null;
  minutes: string;
}

const whole = (value: unknown): number | null => countOf(value) ?? null;

/** Name of a record: its own, or quarter and year. */
export function labelOf(record: VoterRecord, locale: Locale): string {
  const text = voterDataText[locale];
  const quarter = numerals[(countOf(record.quarter) ?? 0) - 1];
  const year = countOf(record.year);
  return (
    str(record.label) ||
    (quarter ? text.quarter(quarter, year === undefined ? '' : String(year)) : '') ||
    (year === undefined ? text.untitled : String(year))
  );
}

/** Time of a record: that of its quarter, else the day of its minutes. */
function timeOf({ quarter, year, minutes }: VoterRecord): number {
  const [y, q] = [countOf(year), countOf(quarter)];
  const date = str(minutes?.date);
  if (y !== undefined && q !== undefined) return y * 12 + q * 3;
  if (isDay(date)) return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
  return y === undefined ? -1 : y * 12;
}

/** Whether two parts and their whole agree. */
export type Agreement = { agrees: true } | { agrees: false; sum: number; total: number } | null;

function compare(sum: number | undefined, total: number | undefined): Agreement {
  if (sum === undefined || total === undefined) return null;
  return sum === total ? { agrees: true } : { agrees: false, sum, total };
}

/** Men and women against the total; `null` when one of the three is not known. */
export const agreementOf = ({ total, men, women }: Pick<VoterRecord, 'total' | 'men' | 'women'>): Agreement =>
  compare(sumOf([men, women]), countOf(total));

/** The areas against the total; `null` when one of them is not known. */
export const areaAgreementOf = ({ total, areas }: VoterRecord): Agreement =>
  compare(sumOf(list(areas).map((area) => area.total)), countOf(total));

export interface AreaRow {
  name: string;
  total: number | null;
  men: number | null;
  women: number | null;
}

export const areaRowsOf = (areas: readonly VoterArea[] | null | undefined): AreaRow[] =>
  list(areas).map(({ name, total, men, women }) => ({
    name: str(name),
    total: whole(total),
    men: whole(men),
    women: whole(women),
  }));

/** The records, the latest first; those without a time last, in the order given. */
export const latestFirst = (records: readonly VoterRecord[] | null | undefined): VoterRecord[] =>
  list(records)
    .map((record) => ({ record, at: timeOf(record) }))
    .sort((a, b) => b.at - a.at)
    .map(({ record }) => record);

export function rowOf(record: VoterRecord, locale: Locale): VoterRow {
  const { title, number } = record.minutes ?? {};
  return {
    label: labelOf(record, locale),
    at: timeOf(record),
    total: whole(record.total),
    men: whole(record.men),
    women: whole(record.women),
    minutes: [str(title), str(number)].filter(Boolean).join(' '),
  };
}
