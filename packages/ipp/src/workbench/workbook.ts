/**
 * The document as one XLSX file. People read and change the first table; the last sheet holds the whole document, so that
 * nothing is lost between spreadsheet and tool. Loaded only when somebody exports or imports such a file.
 */
import { type SheetRows, textOfCell, type WrittenCell } from '@situs-kpu/ui/core';
import { readXlsx, SheetFileError, writeXlsx } from '@situs-kpu/ui/xlsx';
import { type Locale, textIn } from '../core/model.ts';
import {
  difficultyStatusNames,
  type Progress,
  type ProgressPlan,
  roleNames,
} from '../core/progress/model.ts';
import { normalProgress } from '../core/progress/normal.ts';
import { parseProgress } from '../core/progress/parse.ts';
import { regionName } from '../core/progress/plan.ts';
import { contentId } from '../core/progress/revisions.ts';
import { fromIndicatorSheet, indicatorSheet } from '../core/progress/sheet/by-indicator.ts';
import { fromRegionSheet, regionSheet } from '../core/progress/sheet/by-region.ts';
import { cellReporter, type ProgressCellError } from '../core/progress/sheet/cells.ts';

const names: Readonly<
  Record<
    Locale,
    { indicators: string; regions: string; difficulties: string; evidence: string; guide: string }
  >
> = {
  id: {
    indicators: 'Indikator',
    regions: 'Ringkasan',
    difficulties: 'Kendala',
    evidence: 'Bukti',
    guide: 'Petunjuk',
  },
  en: {
    indicators: 'Indicators',
    regions: 'Summary',
    difficulties: 'Difficulties',
    evidence: 'Evidence',
    guide: 'Guide',
  },
};
/** The sheet of the whole document has one name in every language. */
const dataSheet = 'Data IPP';

const guides: Readonly<Record<Locale, readonly string[]>> = {
  id: [
    'Ubah hanya lembar Indikator: kolom Status, Nilai, dan Catatan.',
    'Jangan mengubah kolom Kode wilayah, ID indikator, dan Versi.',
    'Lembar Ringkasan, Kendala, dan Bukti hanya untuk dibaca; ubah lewat alat pengisian.',
    'Lembar Data IPP memuat seluruh isi dan riwayat. Jangan diubah, dipindah, atau dihapus.',
    'Tulis angka dengan koma desimal, misalnya 71,2.',
  ],
  en: [
    'Change only the sheet Indicators: the columns Status, Value and Note.',
    'Do not change the columns Area code, Indicator ID and Version.',
    'The sheets Summary, Difficulties and Evidence are for reading; change them in the filling tool.',
    'The sheet Data IPP holds everything with its history. Do not change, move or delete it.',
    'Write numbers with a decimal comma, for example 71,2.',
  ],
};

const heads = {
  id: {
    difficulties: [
      'Kode wilayah',
      'Nama wilayah',
      'Kategori',
      'Kendala',
      'Status',
      'Penanggung jawab',
      'Muncul',
      'Tenggat',
      'Penyelesaian',
    ],
    evidence: [
      'Kode wilayah',
      'Nama wilayah',
      'ID indikator',
      'Berkas',
      'Jenis',
      'Byte',
      'SHA-256',
      'Dilampirkan',
      'Dihapus',
    ],
  },
  en: {
    difficulties: [
      'Area code',
      'Area',
      'Category',
      'Difficulty',
      'Status',
      'Owner',
      'Raised',
      'Due',
      'Resolution',
    ],
    evidence: [
      'Area code',
      'Area',
      'Indicator ID',
      'File',
      'Type',
      'Bytes',
      'SHA-256',
      'Attached',
      'Removed',
    ],
  },
} as const;

/** Characters of one cell; XLSX allows 32,767. */
const cellSize = 30_000;

function difficultyRows(progress: Progress, locale: Locale): WrittenCell[][] {
  const labels = new Map(progress.categories.map(({ id, label }) => [id, textIn(label, locale)]));
  return [
    [...heads[locale].difficulties],
    ...progress.regions.flatMap(({ region, difficulties }) =>
      difficulties.map((one): WrittenCell[] => [
        region,
        regionName(region),
        labels.get(one.category) ?? one.category,
        one.text,
        difficultyStatusNames[one.status][locale],
        roleNames[one.owner][locale],
        one.raisedAt,
        one.dueAt,
        one.resolution,
      ]),
    ),
  ];
}

function evidenceRows(progress: Progress, locale: Locale): WrittenCell[][] {
  return [
    [...heads[locale].evidence],
    ...progress.regions.flatMap(({ region, indicators }) =>
      indicators.flatMap(({ id, evidence }) =>
        evidence.map((one): WrittenCell[] => [
          region,
          regionName(region),
          id,
          one.name,
          one.type,
          one.size,
          one.sha256,
          one.addedAt,
          one.removedAt,
        ]),
      ),
    ),
  ];
}

/** The document in pieces that a cell can hold, behind a line that says how many there are. */
function dataRows(progress: Progress, locale: Locale): WrittenCell[][] {
  const text = JSON.stringify(progress);
  const pieces: string[] = [];
  for (let at = 0; at < text.length; ) {
    let end = Math.min(text.length, at + cellSize);
    // A sign of two units stays in one cell; it would be broken otherwise.
    if (end < text.length && /[\ud800-\udbff]/.test(text[end - 1] ?? '')) end -= 1;
    pieces.push(text.slice(at, end));
    at = end;
  }
  return [['ipp.progress', contentId(text), pieces.length, locale], ...pieces.map((piece) => [`~${piece}~`])];
}

/** The document as an XLSX file. Equal documents give equal bytes. */
export async function writeWorkbook(
  given: Progress,
  plan: ProgressPlan,
  locale: Locale = 'id',
): Promise<Uint8Array> {
  const progress = normalProgress(given, plan);
  const own = names[locale];
  return writeXlsx(indicatorSheet(progress, { locale, plan }), {
    name: own.indicators,
    guide: { name: own.guide, lines: guides[locale] },
    frozenColumns: 5,
    nameColumn: 4,
    more: [
      { name: own.regions, rows: regionSheet(progress, { locale, plan }) },
      { name: own.difficulties, rows: difficultyRows(progress, locale) },
      { name: own.evidence, rows: evidenceRows(progress, locale) },
      { name: dataSheet, rows: dataRows(progress, locale) },
    ],
  });
}

export interface WorkbookOptions {
  plan: ProgressPlan;
  /** When the file was received; what was changed in the spreadsheet gets this moment. */
  now: string;
  /** Whether made-up data is expected, for a file without the whole document. */
  sample: boolean;
}

export interface WorkbookReading {
  readonly progress: Progress | null;
  /** What was wrong, with sheet and address. */
  readonly errors: readonly (ProgressCellError & { readonly sheet: string })[];
}

/**
 * Reads such a file: the whole document, and what was changed in its table. A file without the document, as somebody may
 * have typed it, is read by its first sheet. Throws `SheetFileError` where the file is no XLSX.
 */
export async function readWorkbook(
  file: Uint8Array | ArrayBuffer,
  options: WorkbookOptions,
): Promise<WorkbookReading> {
  const { plan, now } = options;
  const { instrument } = plan;
  const first = await readXlsx(file);
  const has = (name: string) => first.names.includes(name);
  const sheet = async (name: string): Promise<SheetRows> =>
    name === first.name ? first.rows : (await readXlsx(file, { sheet: name })).rows;
  const errors: (ProgressCellError & { sheet: string })[] = [];
  const take = (name: string, found: readonly ProgressCellError[]) => {
    for (const one of found) errors.push({ ...one, sheet: name });
  };
  if (!has(dataSheet)) {
    const facts = { rows: first.rows, instrument, asOf: now, sample: options.sample };
    const byIndicator = fromIndicatorSheet({ ...facts, plan });
    const isOther = byIndicator.errors.some(({ code }) => code === 'no_header');
    const read = isOther ? fromRegionSheet(facts) : byIndicator;
    take(first.name, read.errors);
    return { progress: read.progress, errors };
  }
  const data = await sheet(dataSheet);
  const [head = []] = data;
  const [mark, check, count, language] = head.map(textOfCell);
  const pieces = data.slice(1).map(([cell]) => rawText(cell));
  const text = pieces
    .filter((piece) => piece.startsWith('~') && piece.endsWith('~') && piece.length > 1)
    .map((piece) => piece.slice(1, -1))
    .join('');
  const whole =
    mark === 'ipp.progress' &&
    contentId(text) === check &&
    String(pieces.filter((one) => one !== '').length) === count;
  const parsed = whole ? parseProgress(text) : null;
  if (!parsed?.ok) {
    const { errors: found, report } = cellReporter(data);
    report('error', 'data_damaged', null, null, {
      id: `Isi lembar ini berubah atau terpotong, sehingga riwayatnya tidak bisa dibaca.${parsed ? ` ${parsed.errors[0]?.text.id ?? ''}` : ''} Minta berkas yang utuh, atau hapus lembar Data IPP agar hanya tabelnya yang dibaca.`,
      en: `This sheet was changed or cut off, so its history cannot be read.${parsed ? ` ${parsed.errors[0]?.text.en ?? ''}` : ''} Ask for the whole file, or delete the sheet Data IPP so that only the table is read.`,
    });
    take(dataSheet, found);
    return { progress: null, errors };
  }
  const base = parsed.progress;
  const locale: Locale = language === 'en' ? 'en' : 'id';
  const own = names[locale];
  const written: readonly (readonly [string, WrittenCell[][]])[] = [
    [own.regions, regionSheet(base, { locale, plan })],
    [own.difficulties, difficultyRows(base, locale)],
    [own.evidence, evidenceRows(base, locale)],
  ];
  for (const [name, rows] of written) if (has(name)) take(name, changedCells(await sheet(name), rows));
  if (base.instrument !== instrument || !has(own.indicators)) return { progress: base, errors };
  const rows = await sheet(own.indicators);
  // A document that lists no indicator has an empty table.
  if (!base.regions.some(({ indicators }) => indicators.length > 0)) return { progress: base, errors };
  const read = fromIndicatorSheet({ rows, instrument, asOf: now, sample: base.sample, plan, base });
  take(own.indicators, read.errors);
  // What only the spreadsheet changed has its own moment; a table without changes leaves the document as it is.
  const changed = read.progress && normalProgress(read.progress, plan);
  const before = normalProgress(base, plan);
  if (!changed || revisionsOf(changed) === revisionsOf(before)) return { progress: base, errors };
  return { progress: changed, errors };
}

const revisionsOf = ({ regions }: Progress): number =>
  regions.reduce(
    (sum, { indicators }) => sum + indicators.reduce((all, { history }) => all + history.length, 0),
    0,
  );

/** The text of a cell as it is: spaces inside belong to the document. */
const rawText = (cell: SheetRows[number][number]): string =>
  typeof cell === 'string' ? cell : textOfCell(cell);

/** Cells of a sheet for reading that no longer say what was written. */
function changedCells(
  rows: SheetRows,
  written: readonly (readonly WrittenCell[])[],
): readonly ProgressCellError[] {
  const { errors, report } = cellReporter(rows);
  const height = Math.max(rows.length, written.length);
  for (let row = 0; row < height && errors.length < 20; row += 1) {
    const width = Math.max(rows[row]?.length ?? 0, written[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1)
      if (textOfCell(rows[row]?.[column]) !== textOfCell(written[row]?.[column]))
        report('warning', 'read_only', row, column, {
          id: 'Lembar ini hanya untuk dibaca, jadi perubahan ini tidak diambil. Ubah lewat alat pengisian.',
          en: 'This sheet is for reading, so this change was not taken. Change it in the filling tool.',
        });
  }
  return errors;
}

export { SheetFileError };
