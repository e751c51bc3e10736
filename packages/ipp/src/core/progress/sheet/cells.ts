/** Cells of a progress sheet: counts, states, moments and entries. What could be read in two ways is refused. */
import {
  cellValue,
  columnName,
  dayOf,
  instantOf,
  isDay,
  type SheetCell,
  type SheetRows,
  textOfCell,
} from '@situs-kpu/ui/core';
import type { LocalText } from '../../model.ts';
import {
  type IndicatorStatus,
  type IndicatorValue,
  indicatorStatuses,
  type ProgressRole,
  type ProgressZone,
  progressRoles,
  roleNames,
  statusNames,
} from '../model.ts';

/** What can be wrong with a progress sheet. */
export const progressCellCodes = [
  'no_header',
  'no_column',
  'two_columns',
  'no_rows',
  'too_large_sheet',
  'count',
  'percent',
  'fraction',
  'negative',
  'status',
  'status_missing',
  'value',
  'moment',
  'role',
  'formula',
  'unknown_region',
  'ambiguous_region',
  'foreign_region',
  'duplicate_row',
  'name_differs',
  'indicator_missing',
  'unknown_indicator',
  'total_differs',
  'counts_sum',
  'row_not_read',
  'read_only',
  'data_damaged',
] as const;
export type ProgressCellCode = (typeof progressCellCodes)[number];

export interface ProgressCellError {
  /** `error`: the row is not read. `warning`: read, but to be looked at. */
  readonly severity: 'error' | 'warning';
  readonly code: ProgressCellCode;
  /** Row as the spreadsheet numbers it, from 1; 0 for the sheet. */
  readonly row: number;
  /** Column as the spreadsheet letters it; empty for a row or the sheet. */
  readonly column: string;
  /** Address, e.g. `B7`. */
  readonly cell: string;
  /** What stands there, shortened. */
  readonly value: string;
  /** Where, what is wrong, and how to write it. */
  readonly text: LocalText;
}

/** Gathers errors with their addresses. */
export function cellReporter(rows: SheetRows) {
  const errors: ProgressCellError[] = [];
  /** `column` is `null` for a row, `row` is `null` for the sheet; both from 0. */
  const report = (
    severity: ProgressCellError['severity'],
    code: ProgressCellCode,
    row: number | null,
    column: number | null,
    text: LocalText,
  ): void => {
    const letters = column === null ? '' : columnName(column);
    const cell = row === null ? letters : `${letters}${row + 1}`;
    const given = row === null || column === null ? '' : textOfCell(rows[row]?.[column]);
    const value = given.length > 40 ? `${given.slice(0, 39)}…` : given;
    const where: LocalText =
      row === null
        ? { id: letters ? `kolom ${letters}` : 'lembar', en: letters ? `column ${letters}` : 'the sheet' }
        : column === null
          ? { id: `baris ${row + 1}`, en: `row ${row + 1}` }
          : { id: `sel ${cell}`, en: `cell ${cell}` };
    errors.push({
      severity,
      code,
      row: row === null ? 0 : row + 1,
      column: letters,
      cell,
      value,
      text: {
        id: `Situs KPU lembar progres: ${where.id}${value ? ` berisi "${value}"` : ''}. ${text.id}`,
        en: `Situs KPU progress sheet: ${where.en}${value ? ` holds "${value}"` : ''}. ${text.en}`,
      },
    });
  };
  return { errors, report };
}

export type CellReading<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ProgressCellCode; readonly text: LocalText };

const fine = <T>(value: T): CellReading<T> => ({ ok: true, value });
const refuse = (code: ProgressCellCode, id: string, en: string): CellReading<never> => ({
  ok: false,
  code,
  text: { id, en },
});

/** A cell with a formula that holds no result, or one that failed. */
function formulaFault(cell: SheetCell): CellReading<never> | null {
  const facts = typeof cell === 'object' && cell !== null && !(cell instanceof Date) ? cell : null;
  const text = textOfCell(cell);
  if (!(facts?.formula !== undefined && facts.value === null) && !/^#[A-Z/0!?]+/i.test(text)) return null;
  return refuse(
    'formula',
    'Rumus ini tidak memuat hasil. Simpan berkas di aplikasi lembar kerja, atau tulis isinya.',
    'This formula holds no result. Save the file in a spreadsheet program, or write what it should say.',
  );
}

const nothing = /^(?:[-\u2010-\u2015\u2212.]+|n\/?a|belum ada( data)?|tidak ada data|no data)$/i;

/** A number of indicators; `null` for an empty cell or a dash. */
export function readIndicatorCount(cell: SheetCell): CellReading<number | null> {
  const fault = formulaFault(cell);
  if (fault) return fault;
  const value = cellValue(cell);
  const percent =
    typeof cell === 'object' && cell !== null && !(cell instanceof Date) && cell.percent === true;
  const text = textOfCell(cell);
  if (text === '' || nothing.test(text)) return fine(null);
  if (percent || /%|\bpersen\b|\bpercent\b/i.test(text))
    return refuse(
      'percent',
      'Kolom ini berisi jumlah indikator; persentase dihitung dari jumlahnya. Tulis jumlahnya.',
      'This column holds numbers of indicators; percentages are worked out. Write the number.',
    );
  if (value instanceof Date || typeof value === 'boolean')
    return refuse(
      'count',
      'Tulis jumlah indikator sebagai bilangan bulat.',
      'Write the number of indicators as a whole number.',
    );
  const plain = text.replace(/\s*indi[kc]ators?\.?$/i, '').replace(/\s*indikator$/i, '');
  if (/^[-\u2212]\s*\d/.test(plain))
    return refuse(
      'negative',
      'Jumlah tidak bisa kurang dari 0. Cocokkan dengan daftar.',
      'A count cannot be below 0. Compare with the list.',
    );
  if (/^\d+$/.test(plain) && Number.isSafeInteger(Number(plain))) return fine(Number(plain));
  if (/^\d[\d.,]*$/.test(plain))
    return refuse(
      'fraction',
      'Ini pecahan, atau tanda ribuan yang bisa dibaca dua cara. Tulis bilangan bulat tanpa titik dan koma.',
      'This is a fraction, or a grouping mark that can be read in two ways. Write a whole number without marks.',
    );
  return refuse(
    'count',
    'Tulis jumlah indikator sebagai bilangan bulat; kosongkan bila belum diketahui.',
    'Write the number of indicators as a whole number; leave it empty when it is not known.',
  );
}

/** Lower case, one space, no marks. */
export const words = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();

const statusWords = new Map<string, IndicatorStatus>(
  indicatorStatuses.flatMap((status) => [
    [words(status), status] as const,
    [words(statusNames[status].id), status] as const,
    [words(statusNames[status].en), status] as const,
  ]),
);
for (const [word, status] of [
  ['belum diisi', 'kosong'],
  ['belum', 'kosong'],
  ['draft', 'draf'],
  ['dikirim', 'terkirim'],
  ['sent', 'terkirim'],
  ['kembali', 'dikembalikan'],
  ['diverifikasi', 'terverifikasi'],
  ['n a', 'tidakBerlaku'],
] as const)
  statusWords.set(word, status);

/** A state by its name in either language; `null` for an empty cell. */
export function readStatus(cell: SheetCell): CellReading<IndicatorStatus | null> {
  const fault = formulaFault(cell);
  if (fault) return fault;
  const text = textOfCell(cell);
  if (text === '') return fine(null);
  const found = statusWords.get(words(text));
  const list = (locale: 'id' | 'en') =>
    indicatorStatuses.map((status) => statusNames[status][locale]).join(', ');
  return found
    ? fine(found)
    : refuse(
        'status',
        `Status ini tidak dikenal. Tulis salah satu: ${list('id')}.`,
        `This state is not known. Write one of: ${list('en')}.`,
      );
}

/**
 * An entry: a number, or words. A comma is the decimal mark; a point that might part thousands is refused. Words that
 * look like a number become one.
 */
export function readEntry(cell: SheetCell): CellReading<IndicatorValue> {
  const fault = formulaFault(cell);
  if (fault) return fault;
  const value = cellValue(cell);
  if (typeof value === 'number') return Number.isFinite(value) ? fine(value) : fine(null);
  const text = textOfCell(cell);
  if (text === '') return fine(null);
  if (/^-?\d{1,3}(?:\.\d{3})+$/.test(text))
    return refuse(
      'value',
      `Titik ini bisa tanda ribuan atau desimal. Tulis ${text.replaceAll('.', '')} atau ${text.replace('.', ',')}.`,
      `This point may part thousands or decimals. Write ${text.replaceAll('.', '')} or ${text.replace('.', ',')}.`,
    );
  if (/^-?\d+(?:[.,]\d+)?$/.test(text)) return fine(Number(text.replace(',', '.')));
  return fine(text);
}

/** An entry as a cell of ours: numbers with a decimal comma, so that nothing has two readings. */
export const writtenEntry = (value: IndicatorValue): string | null =>
  value === null ? null : typeof value === 'number' ? plainNumber(value).replace('.', ',') : value;

/** Digits without an exponent. */
function plainNumber(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}

const offsets: Readonly<Record<ProgressZone, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' };

/**
 * A moment: ISO with offset as it is; a day with or without time in the zone of the region, day first as in Indonesia
 * (`8/5/2025`, `08-05-2025 10.00`). A day alone is its beginning. `null` for an empty cell.
 */
export function readMoment(cell: SheetCell, zone: ProgressZone): CellReading<string | null> {
  const fault = formulaFault(cell);
  if (fault) return fault;
  const value = cellValue(cell);
  const wrong = () =>
    refuse(
      'moment',
      'Waktu ini tidak bisa dibaca. Tulis misalnya 8/5/2025 10.00 (hari dahulu), atau 2025-05-08T10:00:00+07:00.',
      'This time cannot be read. Write for example 8/5/2025 10.00 (day first), or 2025-05-08T10:00:00+07:00.',
    );
  if (value instanceof Date) {
    // A spreadsheet knows no zone: its clock time is that of the region.
    return Number.isNaN(value.getTime())
      ? wrong()
      : fine(`${value.toISOString().slice(0, 19)}${offsets[zone]}`);
  }
  const text = textOfCell(cell);
  if (text === '') return fine(null);
  if (instantOf(text) !== null) return fine(text);
  const match =
    /^(?:(\d{4})-(\d{2})-(\d{2})|(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}))(?:[ T,]+(?:pukul )?(\d{1,2})[.:](\d{2})(?:[.:](\d{2}))?)?(?: ?(WIB|WITA|WIT))?$/i.exec(
      text,
    );
  if (!match) return wrong();
  const [, isoYear, isoMonth, isoDay, day, month, year, hour = '0', minute = '00', second = '00', named] =
    match;
  const pad = (part: string | undefined) => (part ?? '').padStart(2, '0');
  const date = isoYear ? `${isoYear}-${isoMonth}-${isoDay}` : `${year}-${pad(month)}-${pad(day)}`;
  const told = (named?.toUpperCase() as ProgressZone | undefined) ?? zone;
  const moment = `${date}T${pad(hour)}:${minute}:${second}${offsets[told]}`;
  return isDay(date) && instantOf(moment) !== null && dayOf(moment, told) === date ? fine(moment) : wrong();
}

const roleWords = new Map<string, ProgressRole>(
  progressRoles.flatMap((role) => [
    [words(role), role] as const,
    [words(roleNames[role].id), role] as const,
    [words(roleNames[role].en), role] as const,
  ]),
);

/** A role by its name; `null` for an empty cell. */
export function readRole(cell: SheetCell): CellReading<ProgressRole | null> {
  const text = textOfCell(cell);
  if (text === '') return fine(null);
  const found = roleWords.get(words(text));
  return found
    ? fine(found)
    : refuse(
        'role',
        `Tulis salah satu: ${progressRoles.join(', ')}.`,
        `Write one of: ${progressRoles.join(', ')}.`,
      );
}
