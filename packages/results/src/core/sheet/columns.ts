/** What the columns of a sheet hold, by the words of its header. */

import { columnName, type SheetRows, textOfCell } from '@situs-kpu/ui/core';
import { type ElectionResult, inBallotOrder } from '../model.ts';

const lists = ['dpt', 'dptb', 'dpk'] as const;
const sexes = ['men', 'women', 'total'] as const;
type ListKey = (typeof lists)[number];
type PeopleKey = (typeof sexes)[number];

/**
 * What a column can hold. `options.1` are the votes of ballot number 1; `voters.dpt.men` the men on the fixed list;
 * `voted.dptb.total` the moved voters who voted; `voted.all.total` everybody who voted.
 */
export type SheetField =
  | 'code'
  | 'name'
  | 'valid'
  | 'invalid'
  | 'total'
  | 'progress.reported'
  | 'progress.total'
  | `voters.${ListKey}.${PeopleKey}`
  | `voted.${ListKey | 'all'}.${PeopleKey}`
  | `options.${number}`;

/** Fields of people, in the order of the form. */
export const peopleFields: readonly SheetField[] = [
  ...lists.flatMap((list) => sexes.map((sex): SheetField => `voters.${list}.${sex}`)),
  ...([...lists, 'all'] as const).flatMap((list) => sexes.map((sex): SheetField => `voted.${list}.${sex}`)),
];

export interface SheetMapping {
  /**
   * Field → column letter, e.g. `{ code: 'A', 'options.1': 'D' }`. `null` says that no column holds it. What is not named
   * is guessed by the header.
   */
  columns?: Readonly<Partial<Record<SheetField, string | null>>>;
  /** Rows of the header as the spreadsheet numbers them, first and last. Without it they are looked for. */
  header?: readonly [first: number, last: number];
  /** `columns` where the areas stand side by side, as on the printed form D.Hasil. @default found by the header */
  areas?: 'rows' | 'columns';
}

export interface Columns {
  /** Index of the first and last row of the header. */
  first: number;
  last: number;
  /** Field → index of its column. */
  at: ReadonlyMap<SheetField, number>;
  /** Fields that two columns claim, with both. */
  twice: readonly { field: SheetField; columns: readonly [string, string] }[];
}

/** Words as they are compared: lower case, no marks. */
export const words = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%+]+/gu, ' ')
    .trim();

/** Most rows in which a header is looked for, and most rows it may have. */
const searchedRows = 30;
const headerRows = 4;

/** Finds the header: the rows whose words name the most fields. `null` when none names an area and votes. */
export function findColumns(
  rows: SheetRows,
  options: ElectionResult['options'],
  mapping: SheetMapping,
  sideways = false,
): Columns | null {
  const given = mapping.header;
  if (given) return columnsOf(rows, given[0] - 1, given[1] - 1, options, mapping, sideways);
  let best: Columns | null = null;
  for (let first = 0; first < Math.min(rows.length, searchedRows); first += 1) {
    for (let last = first; last < Math.min(first + headerRows, rows.length); last += 1) {
      if (last > first && looksLikeData(rows[last])) break;
      const found = columnsOf(rows, first, last, options, mapping, sideways);
      if (found && (best === null || found.at.size > best.at.size)) best = found;
    }
  }
  return best;
}

/** Rows of figures are no header: most of their filled cells are numbers above a column count. */
function looksLikeData(row: SheetRows[number] | undefined): boolean {
  const filled = (row ?? []).map(textOfCell).filter((text) => text !== '');
  const numbers = filled.filter((text) => /^\d[\d.,]*$/.test(text));
  return numbers.length > filled.length / 2;
}

function columnsOf(
  rows: SheetRows,
  first: number,
  last: number,
  options: ElectionResult['options'],
  { columns = {} }: SheetMapping,
  sideways: boolean,
): Columns | null {
  const titles = titlesOf(rows.slice(first, last + 1));
  const moved = titles.some((title) => /\bdpph\b/.test(title));
  const at = new Map<SheetField, number>();
  const twice: { field: SheetField; columns: readonly [string, string] }[] = [];
  const taken = new Set<number>();
  for (const [field, letter] of Object.entries(columns) as [SheetField, string | null][]) {
    if (letter === null) continue;
    const index = columnIndex(letter);
    if (index === null) continue;
    at.set(field, index);
    taken.add(index);
  }
  titles.forEach((title, index) => {
    if (taken.has(index)) return;
    const field = fieldOf(title, options, { moved, sideways });
    if (field === null || Object.hasOwn(columns, field)) return;
    const before = at.get(field);
    if (before === undefined) at.set(field, index);
    else twice.push({ field, columns: [columnName(before), columnName(index)] });
  });
  const named = at.has('code') || at.has('name');
  const counted = [...at.keys()].some((field) => field.startsWith('options.'));
  return named && counted ? { first, last, at, twice } : null;
}

/** Words of each column, from the top. A cell that spans several columns also stands over the next ones. */
function titlesOf(rows: SheetRows): string[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, column) => {
    const own = rows.map((row, index) => {
      const text = textOfCell(row[column]);
      // Only over a column that says more below: an empty cell of the last row belongs to no group.
      if (text !== '' || index === rows.length - 1) return text;
      const below = rows.slice(index + 1).some((one) => textOfCell(one[column]) !== '');
      if (!below) return '';
      for (let left = column - 1; left >= 0; left -= 1) {
        const group = textOfCell(row[left]);
        if (group === '') continue;
        // A title with nothing under it stands over its own column only.
        return rows.slice(index + 1).some((one) => textOfCell(one[left]) !== '') ? group : '';
      }
      return '';
    });
    return words(withoutName(own.filter((text, index) => text !== own[index - 1]).join(' ')));
  });
}

/** What stands in brackets behind a ballot number is a name; its words must not be read as words of the form. */
const withoutName = (text: string) =>
  text.replace(
    /((?:urut|paslon|number)\s*\d{1,2})\s*\((?!\s*(?:%|persen|dalam persen|per ?cent)\s*\)).*\)/i,
    '$1',
  );

/** `A` → 0, `AB` → 27; `null` for anything else. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  return [...letters.toUpperCase()].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

const has = (title: string, pattern: RegExp) => pattern.test(title);
const places =
  'wilayah|daerah|provinsi|kabupaten|kab|kota|kabupaten kota|kab kota|kecamatan|kelurahan|desa|kelurahan desa|desa kelurahan|area';

/** The field that a title names; `null` when it names none for sure. Titles as `words` writes them. */
export function fieldOf(
  title: string,
  options: ElectionResult['options'],
  { moved = false, sideways = false }: { moved?: boolean; sideways?: boolean } = {},
): SheetField | null {
  // Shares are worked out, never read; ballot papers are no votes.
  if (title === '' || has(title, /%|\b(?:persen(?:tase)?|percent|per cent)\b|\bsurat suara\b/)) return null;
  const numbered = numberedOption(title, options);
  if (numbered !== null) return numbered;
  if (has(title, /^(?:kode|code|id)\b/) || title === 'area code') return 'code';
  if (has(title, new RegExp(`^(?:nama )?(?:${places})$`))) return 'name';
  if (sideways && has(title, /^(?:no )?(?:uraian|rincian|keterangan)\b/)) return 'name';
  const people = peopleOf(title, moved);
  if (people !== null) return people;
  if (has(title, /\btps\b|polling station/))
    return has(title, /\b(?:masuk|terlapor|dilaporkan|sudah|reported|in)\b/)
      ? 'progress.reported'
      : 'progress.total';
  if (has(title, /\b(?:tidak|tak) sah\b|\binvalid\b/)) {
    const without = title.replace(/\b(?:tidak|tak) sah\b/g, '');
    return has(without, /\bsah\b|\bvalid\b/) ? 'total' : 'invalid';
  }
  if (has(title, /\bsuara sah\b|^sah$|\bvalid votes?\b/)) return 'valid';
  if (has(title, /^(?:jumlah |total )(?:seluruh )?suara$/)) return 'total';
  return namedOption(title, options);
}

function peopleOf(title: string, moved: boolean): SheetField | null {
  const used = has(title, /\bpengguna\b|\bmenggunakan\b|\bpeople who voted\b/);
  const sex: PeopleKey = has(title, /\b(?:l|lk|laki|laki laki|pria|men)\b/)
    ? 'men'
    : has(title, /\b(?:p|pr|perempuan|wanita|women)\b/)
      ? 'women'
      : 'total';
  let list: ListKey | null = null;
  if (has(title, /\bdpph\b|\bpindahan\b|moved voters/)) list = 'dptb';
  // Where a form has both DPPh and DPTb, the second are the additional voters.
  else if (has(title, /\bdptb\b/)) list = moved ? 'dpk' : 'dptb';
  else if (has(title, /\bdpk\b|pemilih tambahan|\bnon dpt\b|tidak terdaftar|additional voters/)) list = 'dpk';
  else if (has(title, /\bdpt\b|pemilih tetap|fixed voter list/)) list = 'dpt';
  if (list !== null) return used ? `voted.${list}.${sex}` : `voters.${list}.${sex}`;
  return used ? `voted.all.${sex}` : null;
}

/** "Paslon 1", "Suara nomor urut 02", "Votes for number 3". */
function numberedOption(title: string, options: ElectionResult['options']): SheetField | null {
  const found =
    /\b(?:paslon|pasangan calon|calon|partai|nomor urut|no urut|number)(?: nomor urut| no urut| nomor| no)? 0?(\d{1,2})(?: |$)/.exec(
      title,
    );
  const number = Number(found?.[1]);
  return options.some(({ nomorUrut }) => nomorUrut === number) ? `options.${number}` : null;
}

/** "1", "02", "1. Nama" where the name agrees, the whole name, or the blank column. */
function namedOption(title: string, options: ElectionResult['options']): SheetField | null {
  const bare = title.replace(/^(?:jumlah |perolehan )*(?:suara )?/, '');
  const [, digits, rest = ''] = /^0?(\d{1,2})(?: (.*))?$/.exec(bare) ?? [];
  const ordered = inBallotOrder(options);
  const names = ({ name, shortName, kind }: ElectionResult['options'][number]) => [
    words(name),
    words(shortName ?? ''),
    ...(kind === 'kolom_kosong'
      ? ['kolom kosong', 'kolom kosong tidak bergambar', 'blank column', 'the blank column']
      : []),
  ];
  if (digits !== undefined) {
    const option = ordered.find(({ nomorUrut }) => nomorUrut === Number(digits));
    if (!option) return null;
    const said = rest.split(' ').filter((word) => word !== '' && word !== 'suara');
    const agrees = names(option).some((name) => {
      const known = name.split(' ');
      return (
        said.every((word) => known.includes(word)) ||
        (name !== '' && known.every((word) => said.includes(word)))
      );
    });
    return said.length === 0 || agrees ? `options.${option.nomorUrut}` : null;
  }
  const [option, second] = ordered.filter((one) => names(one).some((name) => name !== '' && name === bare));
  return option && !second ? `options.${option.nomorUrut}` : null;
}
