/**
 * A sheet as an office keeps it (D.Hasil per area, one row per area) as a result.
 *
 * Nothing is guessed: a cell that can be read in two ways is refused with its address, an area is joined by code or by a
 * name of the given list, and what is not written is "not known". A sheet with errors gives no result.
 */

import { columnName, type SheetRows, textOfCell } from '@situs-kpu/ui/core';
import type { Finding } from '../findings.ts';
import { checkIdentities } from '../identities.ts';
import {
  type Area,
  type Contest,
  type Count,
  type ElectionResult,
  inBallotOrder,
  type People,
  type ResultChild,
  type ResultOption,
  type ResultStatus,
  type SourceDocument,
  type TimeZone,
} from '../model.ts';
import { formatVotes } from '../numbers.ts';
import { tolerant } from '../tolerant.ts';
import { indexAreas, matchArea } from './areas.ts';
import { type CellError, readCount } from './cells.ts';
import {
  checkColumns,
  checkPeople,
  checkTotals,
  type Figures,
  type Report,
  type Row,
  sumOf,
} from './checks.ts';
import { type Columns, findColumns, type SheetField, type SheetMapping, words } from './columns.ts';
import { type Place, reporter, turned } from './places.ts';

/** An option as it stands on the ballot; its votes come from the sheet. */
export type SheetOption = Pick<ResultOption, 'id' | 'nomorUrut' | 'kind' | 'name'> & Partial<ResultOption>;

export interface SheetInput {
  /** Cells, from the first row. `readCsv` and `readXlsx` make them. */
  rows: SheetRows;
  contest: Contest;
  /** The area of the whole sheet; its figures are the total row. */
  area: Area;
  /** Everything on the ballot. */
  options: readonly SheetOption[];
  /** Areas that the rows may speak of, with their codes. Rows are joined by this list only. */
  areas: readonly Area[];
  /** What the figures are. A sheet does not say it. */
  status: ResultStatus;
  /** When the figures stood like this: an instant with offset, a day, or `null`. */
  asOf: string | null;
  /** Documents the figures come from, the main one first. */
  sources: readonly SourceDocument[];
  /** @default 'WIB' */
  timeZone?: TimeZone;
  /** Where the columns are, where the header does not say it. */
  mapping?: SheetMapping;
  /** Whether the figures were made up. @default false */
  sample?: boolean;
}

export interface SheetOutput {
  /** The result; `null` while there are errors. */
  result: ElectionResult | null;
  /** What stands in the way and what to look at, errors first, then in order of the rows. */
  errors: CellError[];
  /** What the checks say about the result, errors first. Errors set the flag `sumber_bermasalah`. */
  findings: Finding[];
  /** Which column each field was read from, e.g. `{ 'options.1': 'D' }`, to show before it is published. */
  columns: Partial<Record<SheetField, string>>;
}

/** Most rows and cells of a sheet. The nation has some 7,400 kecamatan. */
const mostRows = 20_000;
const mostCells = 2_000_000;

/** Reads the sheet. Never throws: whatever the cells hold, the errors say where and what. */
export function fromSheet(input: SheetInput): SheetOutput {
  const options = tolerant({ options: input.options.map((one) => ({ ...one, votes: null })) }).options;
  const cells = input.rows.reduce((sum, row) => sum + row.length, 0);
  if (input.rows.length > mostRows || cells > mostCells) {
    const { errors, report } = reporter(input.rows, false);
    report('error', 'too_large_sheet', null, {
      id: `Lembar ini memuat ${formatVotes(input.rows.length)} baris. Paling banyak ${formatVotes(mostRows)}; hapus baris kosong di bawah tabel.`,
      en: `This sheet has ${formatVotes(input.rows.length, 'en')} rows. At most ${formatVotes(mostRows, 'en')} are read; delete empty rows under the table.`,
    });
    return { result: null, errors, findings: [], columns: {} };
  }
  const { rows, columns, sideways } = layout(input, options);
  const { errors, report } = reporter(rows, sideways);
  const done = (result: ElectionResult | null = null, findings: Finding[] = []): SheetOutput => ({
    result: errors.some(({ severity }) => severity === 'error') ? null : result,
    errors: errors.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error')),
    findings,
    columns: Object.fromEntries(
      [...(columns?.at ?? [])].map(([field, index]) => [
        field,
        sideways ? String(index + 1) : columnName(index),
      ]),
    ),
  });
  if (!columns) {
    report('error', 'no_header', null, {
      id: 'Baris judul tidak ditemukan: tidak ada kolom wilayah bersama kolom suara tiap pilihan. Tulis judul seperti pada contoh lembar, atau sebutkan kolomnya dalam mapping.',
      en: 'No header row was found: no column of areas together with columns of votes. Write titles as in the template, or name the columns in mapping.',
    });
    return done();
  }
  checkColumns(columns, options, report);
  const { read, total } = readRows(input, rows, columns, report);
  if (read.length === 0 && total === null)
    report('error', 'no_rows', null, {
      id: 'Tidak ada baris wilayah di bawah judul. Isi satu baris untuk tiap wilayah.',
      en: 'There is no row of an area under the header. Fill in one row for each area.',
    });
  checkTotals(input.areas, columns, read, total, report);
  const result = resultOf(input, options, columns, read, total);
  const findings = checkIdentities(result);
  const wrong = findings.some(({ code, severity }) => severity === 'error' && code !== 'count_missing');
  return done(wrong ? { ...result, flags: ['sumber_bermasalah'] } : result, findings);
}

/** Areas one under the other, or side by side: as the mapping says, else as more of the header can be read. */
function layout({ rows, mapping = {} }: SheetInput, options: ElectionResult['options']) {
  const upright = mapping.areas === 'columns' ? null : findColumns(rows, options, mapping);
  if (mapping.areas === 'rows') return { rows, columns: upright, sideways: false };
  const known = options.filter(({ nomorUrut }) => upright?.at.has(`options.${nomorUrut}`)).length;
  if (upright && known === options.length && mapping.areas !== 'columns')
    return { rows, columns: upright, sideways: false };
  const other = turned(rows);
  const beside = findColumns(other, options, mapping, true);
  if (beside && (!upright || beside.at.size > upright.at.size))
    return { rows: other, columns: beside, sideways: true };
  return { rows, columns: upright, sideways: false };
}

// The sum of all rows, in the words of the form.
const totalWords =
  /^(?:(?:jumlah|total|grand total)(?: (?:akhir|seluruh\w*|keseluruhan|semua|pindahan|total|seluruh wilayah|wilayah))?|sum)$/;

function readRows({ area, areas }: SheetInput, rows: SheetRows, columns: Columns, report: Report) {
  const { at, last } = columns;
  const index = indexAreas(areas);
  const counted = [...at].filter(([field]) => field !== 'code' && field !== 'name');
  const firstCount = Math.min(...counted.map(([, column]) => column));
  const read: Row[] = [];
  const seen = new Map<Area, Row>();
  let total: Row | null = null;
  for (let row = last + 1; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    const texts = cells.map(textOfCell);
    if (texts.every((text) => text === '') || isNumbering(texts)) continue;
    const code = texts[at.get('code') ?? -1] ?? '';
    const name = texts[at.get('name') ?? -1] ?? '';
    const heads = texts.filter((_, column) => column <= firstCount || column === at.get('name'));
    const isTotal =
      (code !== '' && code.replace(/[.\s]/g, '') === area.code && index.byCode(area.code) === undefined) ||
      heads.some((text) => totalWords.test(words(text)));
    const hasCounts = counted.some(([, column]) => /\d/.test(texts[column] ?? ''));
    const here: Place = {
      row,
      column:
        at.get('code') !== undefined && code !== '' ? (at.get('code') ?? null) : (at.get('name') ?? null),
    };
    if (isTotal) {
      if (total !== null) {
        report('error', 'two_totals', here, {
          id: 'Ada lebih dari satu baris jumlah. Hapus jumlah antara; satu baris jumlah untuk seluruh wilayah.',
          en: 'There is more than one total row. Delete subtotals; one total row for the whole area.',
        });
        continue;
      }
      total = { area, index: row, figures: figuresOf(cells, counted, row, report) };
      continue;
    }
    const match = matchArea(index, code, name);
    if (match.found === 'area') {
      const before = seen.get(match.area);
      if (before) {
        report('error', 'duplicate_area', here, {
          id: `${match.area.name} (${match.area.code}) sudah ada di baris ${before.index + 1}. Hapus salah satu; angkanya tidak dijumlahkan.`,
          en: `${match.area.name} (${match.area.code}) already stands in row ${before.index + 1}. Delete one of them; they are not added up.`,
        });
        continue;
      }
      if (match.differs)
        report(
          'warning',
          'name_differs',
          { row, column: at.get('name') ?? null },
          {
            id: `Nama pada baris ini berbeda dari nama kode ${match.area.code} (${match.area.name}). Angkanya dipakai untuk kode itu; periksa kodenya.`,
            en: `The name in this row differs from that of code ${match.area.code} (${match.area.name}). The figures are taken for the code; check it.`,
          },
        );
      const one = { area: match.area, index: row, figures: figuresOf(cells, counted, row, report) };
      seen.set(match.area, one);
      read.push(one);
    } else if (match.found === 'many')
      report('error', 'ambiguous_area', here, {
        id: `Nama ini dapat berarti ${match.areas.map((one) => `${one.name} (${one.code})`).join(' atau ')}. Tulis kodenya.`,
        en: `This name can mean ${match.areas.map((one) => `${one.name} (${one.code})`).join(' or ')}. Write the code.`,
      });
    else if (hasCounts)
      report('error', 'unknown_area', here, {
        id: 'Wilayah ini tidak ada dalam daftar wilayah. Tulis kode atau nama yang sama dengan daftar; nama yang mirip tidak ditebak.',
        en: 'This area is not in the list of areas. Write the code or the very name of the list; names that are alike are not guessed.',
      });
    // Signatures and notes below the table hold no figures.
  }
  return { read, total };
}

/** The row `1 2 3 …` or `(1) (2) (3) …` that forms print under their header. */
function isNumbering(texts: readonly string[]): boolean {
  const filled = texts
    .filter((text) => text !== '')
    .map((text) => /^\(?(\d{1,3})\)?(?:\s*=.*)?$/.exec(text)?.[1]);
  return (
    filled.length >= 3 &&
    filled.every((text, index) => text !== undefined && Number(text) === Number(filled[0]) + index) &&
    Number(filled[0]) <= 2
  );
}

function figuresOf(
  cells: SheetRows[number],
  counted: readonly [SheetField, number][],
  row: number,
  report: Report,
): Figures {
  const figures: Figures = new Map();
  for (const [field, column] of counted) {
    const reading = readCount(cells[column]);
    if (!reading.ok) {
      report('error', reading.code, { row, column }, reading.text);
      figures.set(field, null);
      continue;
    }
    if (reading.warning) report('warning', reading.warning.code, { row, column }, reading.warning.text);
    figures.set(field, reading.value);
  }
  checkPeople(figures, counted, row, report);
  return figures;
}

function resultOf(
  input: SheetInput,
  options: ElectionResult['options'],
  { at }: Columns,
  read: readonly Row[],
  total: Row | null,
): ElectionResult {
  const rows = new Map(read.map((row) => [row.area, row]));
  const whole = input.areas.every((area) => rows.has(area));
  const top = (field: SheetField): Count =>
    total ? (total.figures.get(field) ?? null) : whole && read.length > 0 ? sumOf(read, field) : null;
  const people = (list: string): People => {
    const of = (key: keyof People) => top(`${list}.${key}` as SheetField);
    return { total: of('total'), men: of('men'), women: of('women') };
  };
  // The form writes it once: valid and invalid votes together are everybody who voted.
  const used = (get: (field: SheetField) => Count) =>
    at.has('total') ? get('total') : get('voted.all.total');
  const children = input.areas.map((area): ResultChild => {
    const row = rows.get(area);
    const get = (field: SheetField): Count => row?.figures.get(field) ?? null;
    return {
      area,
      options: row
        ? inBallotOrder(options).map(({ id, nomorUrut }) => ({ id, votes: get(`options.${nomorUrut}`) }))
        : [],
      valid: get('valid'),
      invalid: get('invalid'),
      total: used(get),
      dpt: get('voters.dpt.total'),
      progress: { reported: get('progress.reported'), total: get('progress.total') },
      label: null,
    };
  });
  return tolerant({
    contest: input.contest,
    area: input.area,
    status: input.status,
    flags: [],
    options: options.map((option) => ({ ...option, votes: top(`options.${option.nomorUrut}`) })),
    valid: top('valid'),
    invalid: top('invalid'),
    total: used(top),
    voters: { dpt: people('voters.dpt'), dptb: people('voters.dptb'), dpk: people('voters.dpk') },
    voted: {
      dpt: people('voted.dpt'),
      dptb: people('voted.dptb'),
      dpk: people('voted.dpk'),
      all: people('voted.all'),
    },
    progress: { reported: top('progress.reported'), total: top('progress.total') },
    asOf: input.asOf,
    timeZone: input.timeZone ?? 'WIB',
    sources: input.sources,
    children,
    sample: input.sample ?? false,
  });
}
