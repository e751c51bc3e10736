/**
 * A table of scores as an office keeps it (one row per region) as scores.
 *
 * Nothing is guessed: a cell that can be read in two ways is refused with its address, a region is joined by its code or
 * by a name that exists once, and what is not written is "not known". A sheet with errors gives no scores.
 */
import { columnName, isDay, type SheetRows, textOfCell, webAddress } from '@situs-kpu/ui/core';
import { bandsAt } from '../bands.ts';
import { checkScores } from '../checks.ts';
import type { IppFinding } from '../findings.ts';
import {
  type Instrument,
  type IppLevel,
  type IppScores,
  type IppSource,
  instrumentRef,
  type MissingReason,
  type ScoreMethod,
  type ScoreRow,
  type ScoreStatus,
  scoresFormat,
} from '../model.ts';
import { levelOf, regionName } from '../names.ts';
import { bandName } from '../story-parts.ts';
import { type Columns, findColumns, type ScoreField, type ScoreMapping, words } from './columns.ts';
import { type Report, reporter, type ScoreCellError } from './errors.ts';
import { readPoints, reasonIn } from './points.ts';
import { likeRegions, matchRegion } from './regions.ts';

export interface ScoreSheetInput {
  /** Cells, from the first row. `readCsv` and `readXlsx` make them. */
  rows: SheetRows;
  /** Instrument that the scores were measured with. A sheet does not say it. */
  instrument: Instrument;
  /** What the scores are about, e.g. `2024`. */
  period: string;
  /** Day of publication, `YYYY-MM-DD`; `null` when not known. @default null */
  published?: string | null;
  /** @default 'provisional' */
  status?: ScoreStatus;
  /** Source of rows that name none. */
  source?: IppSource | null;
  /** Where the columns are, where the header does not say it. */
  mapping?: ScoreMapping;
  /** Whether the scores were made up. @default false */
  sample?: boolean;
}

export interface ScoreSheetOutput {
  /** The scores; `null` while there are errors. */
  scores: IppScores | null;
  /** What stands in the way and what to look at, errors first, then in order of the rows. */
  errors: ScoreCellError[];
  /** What `checkScores` says about the scores. */
  findings: IppFinding[];
  /** Which column each field was read from, e.g. `{ index: 'D' }`, to show before it is published. */
  columns: Partial<Record<ScoreField, string>>;
  /** Rows that name a region and say nothing about it. They give no row: nothing is claimed about them. */
  empty: number;
}

/** Most rows of a sheet: the nation has 552. */
const mostRows = 5_000;
const mostCells = 500_000;
/** Looking for names that are alike takes time, and a table of another kind has thousands. */
const mostSuggestions = 10;

/** Reads the sheet. Never throws: whatever the cells hold, the errors say where and what. */
export function scoresFromSheet(input: ScoreSheetInput): ScoreSheetOutput {
  const { rows, instrument, mapping = {} } = input;
  const { errors, report } = reporter(rows);
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  const done = (columns: Columns | null, found: Read | null): ScoreSheetOutput => {
    const failed = found === null || errors.some(({ severity }) => severity === 'error');
    const scores = failed ? null : scoresOf(input, found);
    return {
      scores,
      errors: errors.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error')),
      findings: scores === null ? [] : checkScores(instrument, scores),
      columns: Object.fromEntries([...(columns?.at ?? [])].map(([field, at]) => [field, columnName(at)])),
      empty: found?.empty ?? 0,
    };
  };
  if (rows.length > mostRows || cells > mostCells) {
    report('error', 'too_large_sheet', null, {
      id: `Lembar ini memuat ${rows.length} baris dan ${cells} sel. Paling banyak ${mostRows} baris dan ${mostCells} sel; hapus baris dan kolom kosong di luar tabel.`,
      en: `This sheet has ${rows.length} rows and ${cells} cells. At most ${mostRows} rows and ${mostCells} cells are read; delete empty rows and columns outside the table.`,
    });
    return done(null, null);
  }
  const columns = findColumns(rows, instrument, mapping);
  if (!columns) {
    report('error', 'no_header', null, {
      id: 'Baris judul tidak ditemukan: tidak ada kolom wilayah bersama kolom indeks, kategori, atau dimensi. Tulis judul seperti pada contoh lembar, atau sebutkan kolomnya dalam mapping.',
      en: 'No header row was found: no column of regions together with a column of the index, the class or a dimension. Write titles as in the template, or name the columns in mapping.',
    });
    return done(null, null);
  }
  for (const { field, columns: both } of columns.twice)
    report(
      'error',
      'two_columns',
      { row: columns.header, column: null },
      {
        id: `Kolom ${both[0]} dan ${both[1]} sama-sama terbaca sebagai ${field}. Ubah salah satu judulnya, atau sebutkan kolomnya dalam mapping.`,
        en: `The columns ${both[0]} and ${both[1]} both read as ${field}. Change one of the titles, or name the column in mapping.`,
      },
    );
  for (const column of columns.unused)
    if (!/^(?:no|nomor|number)$/.test(words(textOfCell(rows[columns.header]?.[column]))))
      report(
        'warning',
        'unused_column',
        { row: columns.header, column },
        {
          id: 'Kolom ini tidak dikenal dan tidak dibaca. Sebutkan dalam mapping bila memuat skor.',
          en: 'This column is not known and was not read. Name it in mapping if it holds scores.',
        },
      );
  const read = readRows(input, columns, report);
  if (read.rows.length === 0 && !errors.some(({ severity }) => severity === 'error'))
    report('error', 'no_rows', null, {
      id: 'Tidak ada baris dengan skor, kategori, atau status di bawah judul. Isi sedikitnya satu baris.',
      en: 'There is no row with a score, a class or a status below the header. Fill in at least one.',
    });
  return done(columns, read);
}

interface Read {
  rows: ScoreRow[];
  sources: IppSource[];
  empty: number;
}

const scoresOf = (
  { instrument, period, published = null, status = 'provisional', sample = false }: ScoreSheetInput,
  { rows, sources }: Read,
): IppScores => ({
  schema: scoresFormat,
  instrument: instrumentRef(instrument),
  period,
  published,
  status,
  rows,
  counts: [],
  context: [],
  sources,
  sample,
});

function readRows(input: ScoreSheetInput, columns: Columns, report: Report): Read {
  const { rows, instrument } = input;
  const read: Read = { rows: [], sources: [], empty: 0 };
  const seen = new Map<string, number>();
  let unknown = 0;
  const textAt = (row: number, field: ScoreField): string => {
    const column = columns.at.get(field);
    return column === undefined ? '' : textOfCell(rows[row]?.[column]);
  };
  for (let row = columns.header + 1; row < rows.length; row += 1) {
    const at = (field: ScoreField) => ({ row, column: columns.at.get(field) ?? null });
    const name = textAt(row, 'name');
    const codeText = textAt(row, 'code');
    const filled = [...columns.at].some(
      ([field, column]) => field !== 'code' && field !== 'name' && textOfCell(rows[row]?.[column]) !== '',
    );
    if (codeText === '' && name === '') {
      if (filled)
        report(
          'error',
          'region_missing',
          { row, column: null },
          {
            id: 'Baris ini memuat isi tanpa kode dan nama wilayah. Tulis kode wilayahnya, misalnya 33.72.',
            en: 'This row holds figures without the code and name of a region. Write the code, for example 33.72.',
          },
        );
      continue;
    }
    // A title, a source line or a signature under the table names no region and holds no figure.
    const codeColumn = columns.at.get('code');
    const match = matchRegion(codeColumn === undefined ? null : rows[row]?.[codeColumn], name);
    if (match.found !== 'region') {
      if (!filled) continue;
      const place = codeText === '' ? at('name') : at('code');
      if (match.found === 'many')
        report('error', 'ambiguous_region', place, {
          id: `Nama ini dipakai oleh ${match.names.join(' dan ')}. Tulis kode wilayahnya.`,
          en: `This name belongs to ${match.names.join(' and ')}. Write the code of the region.`,
        });
      else {
        unknown += 1;
        const like = unknown > mostSuggestions ? [] : likeRegions(codeText || name);
        report('error', 'unknown_region', place, {
          id: `Wilayah ini tidak dikenal.${like.length === 0 ? '' : ` Yang terdekat: ${like.join(', ')}.`} Tulis kode Kemendagri bertitik.`,
          en: `This region is not known.${like.length === 0 ? '' : ` The nearest are: ${like.join(', ')}.`} Write the Kemendagri code with dots.`,
        });
      }
      continue;
    }
    if (!filled) {
      read.empty += 1;
      continue;
    }
    if (match.mended)
      report('warning', 'code_mended', at('code'), {
        id: `Kode ini dibaca sebagai ${match.code} (${regionName(match.code)}), karena aplikasi lembar kerja menghapus nol di belakang. Atur kolomnya sebagai teks.`,
        en: `This code was read as ${match.code} (${regionName(match.code)}), because spreadsheet programs drop a zero at the end. Set the column to text.`,
      });
    if (match.differs)
      report('warning', 'name_differs', at('name'), {
        id: `Nama ini bukan nama wilayah ${match.code}, ${regionName(match.code)}. Kode yang dipakai; cocokkan keduanya.`,
        en: `This is not the name of the region ${match.code}, ${regionName(match.code)}. The code was used; compare both.`,
      });
    const before = seen.get(match.code);
    if (before !== undefined) {
      report(
        'error',
        'duplicate_region',
        { row, column: null },
        {
          id: `${regionName(match.code)} sudah tertulis pada baris ${before + 1}. Simpan satu baris saja.`,
          en: `${regionName(match.code)} already stands in row ${before + 1}. Keep only one.`,
        },
      );
      continue;
    }
    seen.set(match.code, row);
    const level = levelOf(match.code) ?? 'kabkota';
    read.rows.push({
      region: match.code,
      level,
      name: match.differs ? name : null,
      ...readScores(instrument, level, row, rows, columns, report),
      source: sourceOf(input, row, textAt, at, read.sources, report),
    });
  }
  return read;
}

type Scores = Pick<ScoreRow, 'index' | 'missing' | 'bandStated' | 'dims' | 'dimsMissing' | 'method' | 'note'>;

function readScores(
  instrument: Instrument,
  level: IppLevel,
  row: number,
  rows: SheetRows,
  columns: Columns,
  report: Report,
): Scores {
  const place = (field: ScoreField) => ({ row, column: columns.at.get(field) ?? null });
  const textAt = (field: ScoreField): string => {
    const column = columns.at.get(field);
    return column === undefined ? '' : textOfCell(rows[row]?.[column]);
  };
  const points = (field: ScoreField) => {
    const column = columns.at.get(field);
    const reading = readPoints(column === undefined ? null : rows[row]?.[column], instrument);
    if (reading.ok) return reading;
    report('error', reading.code, place(field), reading.text);
    return { value: null, missing: null };
  };
  const reason = (field: 'missing' | 'dimsMissing'): MissingReason | null => {
    const text = textAt(field);
    if (text === '' || text === '-') return null;
    const found = reasonIn(text);
    // A status of a score that is there says nothing new.
    if (found === null && !/^(?:nilai dipublikasikan|score published|ada|final)$/i.test(text))
      report('error', 'unknown_reason', place(field), {
        id: 'Status ini tidak dikenal. Tulis salah satu dari: tidak diukur, belum dipublikasikan, belum selesai dihitung, ditahan; atau kosongkan.',
        en: 'This status is not known. Write one of: not measured, not published, pending, withheld; or leave it empty.',
      });
    return found;
  };
  const index = points('index');
  const stated = reason('missing');
  if (index.value !== null && stated !== null)
    report('error', 'reason_with_score', place('missing'), {
      id: 'Baris ini memuat indeks dan sekaligus alasan mengapa tidak ada. Kosongkan salah satunya.',
      en: 'This row holds an index and at the same time a reason why there is none. Clear one of them.',
    });
  const dims: Record<string, number> = {};
  let dimsMissing = reason('dimsMissing');
  for (const { id } of instrument.dimensions) {
    const reading = points(`dims.${id}`);
    if (reading.value !== null) dims[id] = reading.value;
    else dimsMissing ??= reading.missing;
  }
  const note = textAt('note.id');
  const noteEn = textAt('note.en');
  const band = bandIn(instrument, level, textAt('band'), () =>
    report('error', 'unknown_band', place('band'), {
      id: `Kategori ini tidak ada dalam ${instrument.id}. Tulis salah satu dari: ${bandsAt(instrument, level)
        .map((band) => bandName(band, 'id'))
        .join(', ')}; atau kosongkan.`,
      en: `This class does not exist in ${instrument.id}. Write one of: ${bandsAt(instrument, level)
        .map((band) => bandName(band, 'en'))
        .join(', ')}; or leave it empty.`,
    }),
  );
  // A region with a class or a dimension was measured; that its index is not there means that it is not public.
  const measured = band !== null || Object.keys(dims).length > 0;
  return {
    index: index.value,
    missing: index.value !== null ? null : (stated ?? index.missing ?? (measured ? 'not-published' : null)),
    bandStated: band,
    dims,
    dimsMissing,
    method: methodIn(textAt('method'), () =>
      report('error', 'unknown_method', place('method'), {
        id: 'Metode ini tidak dikenal. Tulis salah satu dari: own (diukur sendiri), mean-of-children (rata-rata), weighted-mean-of-children (rata-rata tertimbang); atau kosongkan.',
        en: 'This method is not known. Write one of: own, mean-of-children, weighted-mean-of-children; or leave it empty.',
      }),
    ),
    note: note === '' ? null : { id: note, ...(noteEn !== '' && { en: noteEn }) },
  };
}

/** A class by its id, its label, or both as they are printed. */
function bandIn(instrument: Instrument, level: IppLevel, text: string, unknown: () => void): string | null {
  if (text === '' || text === '-') return null;
  const given = words(text);
  const found = bandsAt(instrument, level).find((band) =>
    [band.id, band.label.id, band.label.en, bandName(band, 'id'), bandName(band, 'en')].some(
      (name) => name !== undefined && words(name) === given,
    ),
  );
  if (!found) unknown();
  return found?.id ?? null;
}

const methodWords: readonly (readonly [ScoreMethod, RegExp])[] = [
  ['own', /^(?:own|diukur sendiri|sendiri|measured on its own)$/],
  ['mean-of-children', /^(?:mean of children|rata rata)$/],
  ['weighted-mean-of-children', /^(?:weighted mean of children|rata rata tertimbang)$/],
];

function methodIn(text: string, unknown: () => void): ScoreMethod | null {
  if (text === '' || text === '-') return null;
  const given = words(text);
  const found = methodWords.find(([, pattern]) => pattern.test(given))?.[0];
  if (!found) unknown();
  return found ?? null;
}

/** The source of a row, added to the list where it is new. */
function sourceOf(
  input: ScoreSheetInput,
  row: number,
  textAt: (row: number, field: ScoreField) => string,
  at: (field: ScoreField) => { row: number; column: number | null },
  sources: IppSource[],
  report: Report,
): number | null {
  const [title, publisher, address, date] = (
    ['source.title', 'source.publisher', 'source.url', 'source.date'] as const
  ).map((field) => textAt(row, field)) as [string, string, string, string];
  // Where one column holds the source, it may be an address.
  const [bare, url] = address === '' && webAddress(title) !== null ? ['', title] : [title, address];
  if (url !== '' && webAddress(url) === null)
    report('warning', 'bad_address', at('source.url'), {
      id: 'Ini bukan alamat http atau https, sehingga tidak dijadikan tautan.',
      en: 'This is no http or https address, so it does not become a link.',
    });
  const given: IppSource | null =
    bare === '' && url === '' && publisher === ''
      ? (input.source ?? null)
      : {
          title: bare || publisher || url,
          publisher: publisher || null,
          url: webAddress(url) === null ? null : url,
          date: isDay(date) ? date : null,
        };
  if (given === null) return null;
  const known = sources.findIndex((one) => JSON.stringify(one) === JSON.stringify(given));
  return known >= 0 ? known : sources.push(given) - 1;
}
