/** What a sheet must hold beside readable cells: a column for each option, sums that agree. */
import { type Area, type Count, type ElectionResult, inBallotOrder } from '../model.ts';
import { formatVotes } from '../numbers.ts';
import type { Columns, SheetField } from './columns.ts';
import type { reporter } from './places.ts';

export type Report = ReturnType<typeof reporter>['report'];
export type Figures = Map<SheetField, Count>;

/** One row of the sheet. */
export interface Row {
  area: Area;
  /** Index in the rows. */
  index: number;
  figures: Figures;
}

export function checkColumns(
  { at, twice, last }: Columns,
  options: ElectionResult['options'],
  report: Report,
): void {
  for (const { nomorUrut, name } of inBallotOrder(options)) {
    if (at.has(`options.${nomorUrut}`)) continue;
    report(
      'error',
      'no_column',
      { row: last, column: null },
      {
        id: `Kolom suara nomor urut ${nomorUrut} (${name}) tidak ditemukan. Tulis judulnya "Suara nomor urut ${nomorUrut}", atau sebutkan kolomnya dalam mapping.`,
        en: `There is no column of votes for number ${nomorUrut} (${name}). Give it the title "Suara nomor urut ${nomorUrut}", or name its column in mapping.`,
      },
    );
  }
  for (const { field, columns } of twice)
    report(
      'error',
      'two_columns',
      { row: last, column: null },
      {
        id: `Kolom ${columns.join(' dan ')} tampak berisi hal yang sama (${field}). Ubah salah satu judulnya, atau sebutkan kolomnya dalam mapping.`,
        en: `Columns ${columns.join(' and ')} seem to hold the same (${field}). Change one title, or name the column in mapping.`,
      },
    );
}

/** Men and women must be the total; where the sheet has no column of totals, they are. */
export function checkPeople(
  figures: Figures,
  counted: readonly [SheetField, number][],
  row: number,
  report: Report,
): void {
  for (const [field, column] of counted) {
    if (!field.endsWith('.women')) continue;
    const list = field.slice(0, -'.women'.length);
    const men = figures.get(`${list}.men` as SheetField);
    const women = figures.get(field);
    const totalField = `${list}.total` as SheetField;
    if (typeof men !== 'number' || typeof women !== 'number') continue;
    const total = figures.get(totalField);
    if (total === undefined) figures.set(totalField, men + women);
    else if (total !== null && total !== men + women)
      report(
        'warning',
        'people_differ',
        { row, column: counted.find(([one]) => one === totalField)?.[1] ?? column },
        {
          id: `Jumlah ini ${formatVotes(total)}, tetapi laki-laki dan perempuan bersama ${formatVotes(men + women)}. Cocokkan dengan dokumen.`,
          en: `This total is ${formatVotes(total, 'en')}, but men and women together are ${formatVotes(men + women, 'en')}. Compare with the document.`,
        },
      );
  }
}

/** Areas without a row, and a total row that is not the sum of the rows. */
export function checkTotals(
  areas: readonly Area[],
  { at }: Columns,
  read: readonly Row[],
  total: Row | null,
  report: Report,
): void {
  const there = new Set(read.map((row) => row.area));
  const missing = areas.filter((area) => !there.has(area));
  if (read.length > 0)
    for (const area of missing)
      report('warning', 'area_missing', null, {
        id: `Tidak ada baris untuk ${area.name} (${area.code}). Wilayah itu ditampilkan sebagai belum ada data.`,
        en: `There is no row for ${area.name} (${area.code}). The area is shown as having no data yet.`,
      });
  if (total === null || missing.length > 0 || read.length === 0) return;
  for (const [field, column] of at) {
    const stated = total.figures.get(field);
    const sum = sumOf(read, field);
    if (typeof stated !== 'number' || sum === null || stated === sum) continue;
    report(
      'warning',
      'total_differs',
      { row: total.index, column },
      {
        id: `Baris jumlah berisi ${formatVotes(stated)}, sedangkan baris di atasnya berjumlah ${formatVotes(sum)}. Cocokkan dengan dokumen; sampai cocok, tidak ada kalimat tentang hasil ini.`,
        en: `The total row says ${formatVotes(stated, 'en')}, while the rows add up to ${formatVotes(sum, 'en')}. Compare with the document; until they agree there is no sentence about this result.`,
      },
    );
  }
}

export function sumOf(rows: readonly Row[], field: SheetField): Count {
  let sum = 0;
  for (const { figures } of rows) {
    const value = figures.get(field);
    if (typeof value !== 'number') return null;
    sum += value;
  }
  return Number.isSafeInteger(sum) ? sum : null;
}
