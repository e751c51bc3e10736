/** Score tables as sheets: an empty one to fill in, or one of scores. `scoresFromSheet` reads both back. */
import { provinces, regencies } from '@situs-kpu/regions';
import { type CsvFormat, line, toCsv, type WrittenCell } from '@situs-kpu/ui/core';
import { bandById } from '../bands.ts';
import { printNumber } from '../decimal.ts';
import {
  type Instrument,
  type IppLevel,
  type IppScores,
  type Locale,
  nationCode,
  type ScoreMethod,
  textIn,
} from '../model.ts';
import { coverageOf, regionName } from '../names.ts';
import { scoreStateWords } from '../region-score.ts';
import { bandName } from '../story-parts.ts';
import { tolerantScores } from '../tolerant.ts';

export interface ScoreSheetOptions {
  /** Language of the header. Both are read back. @default 'id' */
  locale?: Locale;
}

const text = {
  id: {
    code: 'Kode wilayah',
    name: 'Nama wilayah',
    index: 'Indeks',
    missing: 'Status',
    band: 'Kategori',
    dimsMissing: 'Status dimensi',
    method: 'Metode',
    note: 'Catatan',
    noteEn: 'Catatan dalam bahasa Inggris',
    source: 'Sumber',
    publisher: 'Penerbit',
    url: 'Alamat sumber',
    date: 'Tanggal terbit',
  },
  en: {
    code: 'Region code',
    name: 'Region',
    index: 'Index',
    missing: 'Status',
    band: 'Class',
    dimsMissing: 'Dimension status',
    method: 'Method',
    note: 'Note',
    noteEn: 'Note in English',
    source: 'Source',
    publisher: 'Publisher',
    url: 'Address',
    date: 'Date',
  },
} as const;

const methods: Readonly<Record<ScoreMethod, Readonly<Record<Locale, string>>>> = {
  own: { id: 'diukur sendiri', en: 'own' },
  'mean-of-children': { id: 'rata-rata', en: 'mean-of-children' },
  'weighted-mean-of-children': { id: 'rata-rata tertimbang', en: 'weighted-mean-of-children' },
};

const inOrder = ({ dimensions }: Pick<Instrument, 'dimensions'>) =>
  [...dimensions].sort((a, b) => a.order - b.order);

function header(instrument: Instrument, locale: Locale): string[] {
  const words = text[locale];
  return [
    words.code,
    words.name,
    words.index,
    words.missing,
    words.band,
    ...inOrder(instrument).map(({ label }) => line(textIn(label, locale))),
    words.dimsMissing,
    words.method,
    words.note,
    words.noteEn,
    words.source,
    words.publisher,
    words.url,
    words.date,
  ];
}

export interface ScoreTemplateOptions extends ScoreSheetOptions {
  /** @default 'kabkota' */
  level?: Exclude<IppLevel, 'nasional'>;
  /** Only regencies and cities of this province, e.g. `33`. @default the nation */
  within?: string;
}

/**
 * An empty sheet: header and one row per region. Regions that are not measured say so already; a row that stays empty
 * claims nothing. As CSV by `toCsv`, as XLSX by `writeXlsx`.
 */
export function scoresTemplate(
  instrument: Instrument,
  { level = 'kabkota', within = nationCode, locale = 'id' }: ScoreTemplateOptions = {},
): WrittenCell[][] {
  const { notMeasured } = coverageOf(instrument, level, within);
  const regions =
    level === 'provinsi'
      ? provinces()
      : regencies().filter(({ code }) => within === nationCode || code.startsWith(`${within}.`));
  const titles = header(instrument, locale);
  const rest = Array.from({ length: titles.length - 4 }, () => null);
  return [
    titles,
    ...regions.map(({ code }): WrittenCell[] => [
      code,
      regionName(code),
      null,
      notMeasured.includes(code) ? scoreStateWords['not-measured'][locale] : null,
      ...rest,
    ]),
  ];
}

/** The rows of scores as such a sheet, in their order. */
export function scoresSheet(
  instrument: Instrument,
  given: IppScores,
  { locale = 'id' }: ScoreSheetOptions = {},
): WrittenCell[][] {
  const { rows, sources } = tolerantScores(given);
  const dimensions = inOrder(instrument);
  return [
    header(instrument, locale),
    ...rows.map((row): WrittenCell[] => {
      const source = (row.source !== null && sources[row.source]) || null;
      const band = bandById(instrument, row.level, row.bandStated);
      return [
        line(row.region),
        line(row.name ?? regionName(row.region)),
        score(row.index),
        row.missing === null ? null : scoreStateWords[row.missing][locale],
        band ? bandName(band, locale) : row.bandStated === null ? null : line(row.bandStated),
        ...dimensions.map(({ id }) => score(Object.hasOwn(row.dims, id) ? (row.dims[id] ?? null) : null)),
        row.dimsMissing === null ? null : scoreStateWords[row.dimsMissing][locale],
        row.method === null ? null : methods[row.method][locale],
        row.note === null ? null : line(row.note.id),
        row.note?.en === undefined ? null : line(row.note.en),
        source === null ? null : line(source.title),
        source?.publisher ? line(source.publisher) : null,
        source?.url ? line(source.url) : null,
        source?.date ?? null,
      ];
    }),
  ];
}

/** What is no number may not stand in a column of scores. */
const score = (value: number | null): number | null =>
  value !== null && Number.isFinite(value) ? value : null;

/**
 * A sheet as CSV. With `;` between cells numbers carry a decimal comma, as spreadsheets set to Indonesian write them;
 * else a point. Both are read back.
 */
export function sheetCsv(rows: readonly (readonly WrittenCell[])[], format: CsvFormat = {}): string {
  const comma = format.delimiter === ';';
  const cells = rows.map((row) =>
    row.map((cell) => (typeof cell === 'number' && comma ? printNumber(cell, 'id') : cell)),
  );
  return toCsv(cells, format);
}
