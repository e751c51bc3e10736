/** A sheet that `fromSheet` reads back: an empty one to fill in, or one of a result. */

import { line, type WrittenCell } from '@situs-kpu/ui/core';
import {
  type Area,
  type Contest,
  type ElectionResult,
  inBallotOrder,
  type Locale,
  type People,
} from '../model.ts';
import { tolerant } from '../tolerant.ts';
import type { SheetOption } from './read.ts';

export interface SheetWriteOptions {
  /** Language of the header. Both are read back. @default 'id' */
  locale?: Locale;
}

const text = {
  id: {
    code: 'Kode wilayah',
    name: 'Nama wilayah',
    votes: (number: number, name: string) => `Suara nomor urut ${number} (${name})`,
    valid: 'Suara sah',
    invalid: 'Suara tidak sah',
    total: 'Suara sah + tidak sah',
    lists: { dpt: 'DPT', dptb: 'DPTb (pemilih pindahan)', dpk: 'DPK (pemilih tambahan)' },
    voters: (list: string, part: string) => `Pemilih ${list}: ${part}`,
    voted: (list: string, part: string) => `Pengguna hak pilih ${list}: ${part}`,
    all: 'semua',
    men: 'laki-laki',
    women: 'perempuan',
    sum: 'jumlah',
    reported: 'TPS masuk',
    stations: 'Jumlah TPS',
    totalRow: 'JUMLAH',
  },
  en: {
    code: 'Area code',
    name: 'Area',
    votes: (number: number, name: string) => `Votes for number ${number} (${name})`,
    valid: 'Valid votes',
    invalid: 'Invalid votes',
    total: 'Valid and invalid votes',
    lists: { dpt: 'DPT', dptb: 'DPTb (moved voters)', dpk: 'DPK (additional voters)' },
    voters: (list: string, part: string) => `Voters ${list}: ${part}`,
    voted: (list: string, part: string) => `People who voted ${list}: ${part}`,
    all: 'all',
    men: 'men',
    women: 'women',
    sum: 'total',
    reported: 'Polling stations in',
    stations: 'Polling stations',
    totalRow: 'TOTAL',
  },
} as const;

const lists = ['dpt', 'dptb', 'dpk'] as const;
const unknown: People = { total: null, men: null, women: null };

/**
 * An empty sheet for an office: header, one row per area, and the total row. As CSV by `toCsv`, as XLSX by `writeXlsx`.
 * The contest is only named in the file's own title; the sheet holds nothing but the table.
 */
export function sheetTemplate(
  contest: Pick<Contest, 'regionCode'>,
  areas: readonly Area[],
  options: readonly SheetOption[],
  { locale = 'id' }: SheetWriteOptions = {},
): WrittenCell[][] {
  const width = options.length + 26;
  const empty = Array.from({ length: width }, () => null);
  return [
    header(options, locale),
    ...areas.map(({ code, name }) => [line(code), line(name), ...empty]),
    [line(contest.regionCode), text[locale].totalRow, ...empty],
  ];
}

/** The figures of a result as such a sheet. What only the whole area holds (men and women, DPTb, DPK) is in its total row. */
export function resultSheet(
  given: ElectionResult,
  { locale = 'id' }: SheetWriteOptions = {},
): WrittenCell[][] {
  const result = tolerant(given);
  const options = inBallotOrder(result.options);
  const people = ({ men, women, total }: People) => [men, women, total].map(count);
  const rows = result.children.map((child): WrittenCell[] => [
    line(child.area.code),
    line(child.area.name),
    ...options.map(({ id }) => count(child.options.find((one) => one.id === id)?.votes ?? null)),
    ...[child.valid, child.invalid, child.total].map(count),
    ...people({ ...unknown, total: child.dpt }),
    ...Array.from({ length: 6 + 12 }, () => null),
    ...[child.progress.reported, child.progress.total].map(count),
  ]);
  return [
    header(options, locale),
    ...rows,
    [
      line(result.area.code),
      text[locale].totalRow,
      ...options.map(({ votes }) => count(votes)),
      ...[result.valid, result.invalid, result.total].map(count),
      ...lists.flatMap((list) => people(result.voters[list])),
      ...[...lists, 'all' as const].flatMap((list) => people(result.voted[list])),
      ...[result.progress.reported, result.progress.total].map(count),
    ],
  ];
}

/** What is no count may not stand in a sheet of counts. */
const count = (value: number | null): number | null =>
  value !== null && Number.isSafeInteger(value) && value >= 0 ? value : null;

function header(options: readonly SheetOption[], locale: Locale): string[] {
  const words = text[locale];
  const parts = [words.men, words.women, words.sum];
  return [
    words.code,
    words.name,
    ...inBallotOrder(options).map(({ nomorUrut, name, shortName }) =>
      words.votes(nomorUrut, line(shortName ?? name)),
    ),
    words.valid,
    words.invalid,
    words.total,
    ...lists.flatMap((list) => parts.map((part) => words.voters(words.lists[list], part))),
    ...lists.flatMap((list) => parts.map((part) => words.voted(words.lists[list], part))),
    ...parts.map((part) => words.voted(words.all, part)),
    words.reported,
    words.stations,
  ];
}
