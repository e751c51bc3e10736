/** What the columns of a score table hold, by the words of its header. */
import { columnName, type SheetRows, textOfCell } from '@situs-kpu/ui/core';
import type { Dimension, Instrument } from '../model.ts';

/** What a column can hold; `dims.registrasi` is the score of a dimension. */
export type ScoreField =
  | 'code'
  | 'name'
  | 'index'
  | 'missing'
  | 'band'
  | 'dimsMissing'
  | 'method'
  | 'note.id'
  | 'note.en'
  | 'source.title'
  | 'source.publisher'
  | 'source.url'
  | 'source.date'
  | `dims.${string}`;

export interface ScoreMapping {
  /**
   * Field → column letter, e.g. `{ code: 'A', index: 'D' }`. `null` says that no column holds it. What is not named is
   * found by the header.
   */
  columns?: Readonly<Partial<Record<ScoreField, string | null>>>;
  /** Row of the header as the spreadsheet numbers it. Without it it is looked for. */
  header?: number;
}

export interface Columns {
  /** Index of the row of the header. */
  header: number;
  /** Field → index of its column. */
  at: ReadonlyMap<ScoreField, number>;
  /** Fields that two columns claim, with both letters. */
  twice: readonly { field: ScoreField; columns: readonly [string, string] }[];
  /** Columns with a title that no field fits, by index. */
  unused: readonly number[];
}

/** Words as they are compared: small letters, no marks. */
export const words = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Words by which offices name the dimensions of IPP, beside the labels of the instrument. */
const dimensionWords: Readonly<Record<string, RegExp>> = {
  registrasi: /\b(?:registrasi|data pemilih|pemutakhiran)\b/,
  pencalonan: /\b(?:pencalonan|nomination)\b/,
  kampanye: /\b(?:kampanye|campaign)\b/,
  sosdiklih: /\b(?:sosdiklih\w*|sosialisasi|parmas|pendidikan pemilih)\b/,
  turnout: /\b(?:vto|turnout|kehadiran|pemungutan suara)\b/,
};

/** Fields by their words, the more particular ones first. */
const fieldWords: readonly (readonly [ScoreField, RegExp])[] = [
  ['code', /^(?:kode|code)\b|^kode wilayah$|\bkode (?:kemendagri|wilayah|daerah)\b|^(?:region|area) code$/],
  ['source.publisher', /^(?:penerbit|publisher)\b/],
  ['source.url', /^(?:alamat|tautan|url|link|address)\b|\balamat sumber\b/],
  ['source.date', /^(?:tanggal|tgl|date)\b/],
  ['source.title', /^(?:sumber|source)\b/],
  ['dimsMissing', /\b(?:status|keterangan|state) (?:dimensi|dimensions?|of dimensions)\b|^dimension status$/],
  ['missing', /^(?:status|alasan|keadaan|reason|state|status indeks|status of the index)$/],
  ['method', /^(?:metode|method)\b/],
  ['note.en', /\b(?:inggris|english)\b/],
  ['note.id', /^(?:catatan|keterangan|note)\b/],
  ['band', /^(?:kategori|predikat|klasifikasi|kelas|category|class|band)\b/],
  [
    'name',
    /^(?:nama|wilayah|daerah|kabupaten|kota|kab|provinsi|satker|region|area|name)\b|\bkabupaten kota\b/,
  ],
  ['index', /^(?:indeks|index|ipp|nilai|skor|score|nilai indeks|skor indeks)\b/],
];

/** Most rows in which a header is looked for. */
const searchedRows = 30;

/** Finds the header: the row whose words name the most fields. `null` when none names a region and a figure. */
export function findColumns(
  rows: SheetRows,
  instrument: Pick<Instrument, 'dimensions' | 'abbr'>,
  mapping: ScoreMapping,
): Columns | null {
  if (mapping.header !== undefined) return columnsOf(rows, mapping.header - 1, instrument, mapping);
  let best: Columns | null = null;
  for (let row = 0; row < Math.min(rows.length, searchedRows); row += 1) {
    const found = columnsOf(rows, row, instrument, mapping);
    if (found && (best === null || found.at.size > best.at.size)) best = found;
  }
  return best;
}

function columnsOf(
  rows: SheetRows,
  header: number,
  instrument: Pick<Instrument, 'dimensions' | 'abbr'>,
  { columns = {} }: ScoreMapping,
): Columns | null {
  const titles = (rows[header] ?? []).map((cell) => words(textOfCell(cell)));
  const at = new Map<ScoreField, number>();
  const twice: { field: ScoreField; columns: readonly [string, string] }[] = [];
  const unused: number[] = [];
  const taken = new Set<number>();
  for (const [field, letter] of Object.entries(columns) as [ScoreField, string | null][]) {
    const index = letter === null ? null : columnIndex(letter);
    if (index === null) continue;
    at.set(field, index);
    taken.add(index);
  }
  titles.forEach((title, index) => {
    if (title === '' || taken.has(index)) return;
    const field = fieldOf(title, instrument);
    if (field !== null && Object.hasOwn(columns, field)) return;
    const before = field === null ? undefined : at.get(field);
    if (field === null) unused.push(index);
    else if (before === undefined) at.set(field, index);
    else twice.push({ field, columns: [columnName(before), columnName(index)] });
  });
  const named = at.has('code') || at.has('name');
  const told = [...at.keys()].some(
    (field) => field === 'index' || field === 'band' || field.startsWith('dims.'),
  );
  return named && told ? { header, at, twice, unused } : null;
}

function fieldOf(
  title: string,
  { dimensions, abbr }: Pick<Instrument, 'dimensions' | 'abbr'>,
): ScoreField | null {
  // The number of a row is no field, and its title often stands first.
  if (/^(?:no|nomor|number)$/.test(title)) return null;
  const exact = dimensions.find((one) => namesOf(one).includes(title));
  if (exact) return `dims.${exact.id}`;
  const plain = fieldWords.find(([field, pattern]) => field !== 'index' && pattern.test(title));
  if (plain) return plain[0];
  const dimension = dimensions.find(
    (one) =>
      namesOf(one).some((name) => name.length > 3 && title.includes(name)) ||
      (dimensionWords[one.id]?.test(title) ?? false),
  );
  if (dimension) return `dims.${dimension.id}`;
  if (title === words(abbr)) return 'index';
  return fieldWords.find(([, pattern]) => pattern.test(title))?.[0] ?? null;
}

const namesOf = ({ id, label, short }: Dimension): string[] =>
  [id, label.id, label.en, short.id, short.en].flatMap((text) => (text === undefined ? [] : [words(text)]));

/** `C` → 2; `null` for what is no letter. */
function columnIndex(letter: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letter)) return null;
  return [...letter.toUpperCase()].reduce((sum, one) => sum * 26 + one.charCodeAt(0) - 64, 0) - 1;
}
