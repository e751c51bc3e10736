/**
 * `@situs-kpu/results/xlsx`: reads and writes XLSX files. Weighs some 70 kB; a page loads it with `import()` when a
 * person picks a file, a build script as it likes. Visitors of results never load it.
 */
import { type Cell, readXlsx as readWorkbook, writeXlsx as writeWorkbook } from 'hucre/xlsx';
import type { Locale } from './core/model.ts';
import { SheetFileError } from './core/sheet/file-error.ts';
import type { SheetCell, WrittenCell } from './core/sheet/index.ts';

export { SheetFileError } from './core/sheet/file-error.ts';

export interface XlsxSheet {
  /** Name of the sheet that was read. */
  name: string;
  /** Names of all sheets. */
  names: readonly string[];
  rows: SheetCell[][];
}

export interface ReadXlsxOptions {
  /** Sheet by name or place from 0. @default the first that is not hidden */
  sheet?: string | number;
}

/** Most bytes of a file, packed and unpacked: a small file may unpack to gigabytes. */
const mostBytes = 10_000_000;
const mostUnpacked = 200_000_000;

/**
 * Cells of one sheet. Formulas come with the result that the file holds; cells shown as percentages are marked. Throws
 * `SheetFileError` with a text in both languages.
 */
export async function readXlsx(
  file: Uint8Array | ArrayBuffer,
  { sheet }: ReadXlsxOptions = {},
): Promise<XlsxSheet> {
  const bytes = file instanceof Uint8Array ? file : new Uint8Array(file);
  checkFile(bytes);
  let workbook: Awaited<ReturnType<typeof readWorkbook>>;
  try {
    workbook = await readWorkbook(bytes, { readStyles: true });
  } catch (cause) {
    throw new SheetFileError(
      'readXlsx',
      {
        id: 'Berkas XLSX ini tidak dapat dibaca. Buka di aplikasi lembar kerja dan simpan lagi sebagai XLSX tanpa kata sandi.',
        en: 'This XLSX file cannot be read. Open it in a spreadsheet program and save it again as XLSX without a password.',
      },
      cause,
    );
  }
  const names = workbook.sheets.map(({ name }) => name);
  const found =
    sheet === undefined
      ? (workbook.sheets.find((one) => !one.hidden && !one.veryHidden) ?? workbook.sheets[0])
      : typeof sheet === 'number'
        ? workbook.sheets[sheet]
        : workbook.sheets.find(({ name }) => name === sheet);
  if (!found)
    throw new SheetFileError('readXlsx', {
      id: `Lembar ${sheet ?? ''} tidak ada. Lembar yang ada: ${names.join(', ')}.`,
      en: `There is no sheet ${sheet ?? ''}. The sheets are: ${names.join(', ')}.`,
    });
  const rows = found.rows.map((row, r) =>
    row.map((value, c) => cellOf(value as SheetCell, found.cells?.get(`${r},${c}`))),
  );
  return { name: found.name, names, rows };
}

function cellOf(value: SheetCell, cell: Cell | undefined): SheetCell {
  const percent = isPercent(cell?.style?.numFmt);
  if (cell?.formula === undefined && !percent) return value;
  const result = (cell?.formula === undefined ? value : (cell.formulaResult ?? null)) as SheetCell;
  const plain = typeof result === 'object' && !(result instanceof Date) ? null : (result ?? null);
  return {
    value: plain,
    ...(percent && plain !== null && { percent }),
    ...(cell?.formula !== undefined && { formula: cell.formula }),
  };
}

/** A number format with `%` that is not in quotes. */
const isPercent = (format: string | undefined) => format?.replace(/"[^"]*"|\\./g, '').includes('%') === true;

/** Refuses what is no XLSX or unpacks beyond reason, by the sizes that its list of contents states. */
function checkFile(bytes: Uint8Array): void {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b)
    throw new SheetFileError('readXlsx', {
      id: 'Berkas ini bukan XLSX. Simpan sebagai "Buku Kerja Excel (.xlsx)", atau baca sebagai CSV.',
      en: 'This file is no XLSX. Save it as "Excel Workbook (.xlsx)", or read it as CSV.',
    });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let unpacked = 0;
  for (let at = 0; at + 46 <= bytes.length; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) unpacked += view.getUint32(at + 24, true);
  if (bytes.length > mostBytes || unpacked > mostUnpacked)
    throw new SheetFileError('readXlsx', {
      id: 'Berkas ini terlalu besar (lebih dari 10 MB, atau 200 MB setelah dibuka). Simpan hanya lembar hasilnya.',
      en: 'This file is too large (more than 10 MB, or 200 MB unpacked). Save only the sheet of results.',
    });
}

export interface WriteXlsxOptions {
  /** Name of the sheet, at most 31 characters. @default 'Hasil' */
  name?: string;
  /** Adds a second sheet that says how to fill it in. @default false */
  guide?: boolean;
  /** Language of the guide. @default 'id' */
  locale?: Locale;
}

const guides: Readonly<Record<Locale, { name: string; lines: readonly string[] }>> = {
  id: {
    name: 'Petunjuk',
    lines: [
      'Isi satu baris untuk tiap wilayah. Jangan mengubah kode wilayah.',
      'Tulis jumlah sebagai bilangan bulat tanpa titik dan tanpa koma, misalnya 61422.',
      'Kosongkan sel yang belum diketahui. Angka 0 hanya bila dokumen memuat 0.',
      'Jangan menulis persen; persen dihitung dari jumlah suara.',
      'Baris JUMLAH diisi dari dokumen, bukan dari rumus, agar dapat dicocokkan.',
    ],
  },
  en: {
    name: 'Guide',
    lines: [
      'Fill in one row for each area. Do not change the area codes.',
      'Write counts as whole numbers without points and commas, for example 61422.',
      'Leave a cell empty when it is not known. 0 only where the document says 0.',
      'Write no percentages; they are worked out from the votes.',
      'Fill the TOTAL row from the document, not by a formula, so that both can be compared.',
    ],
  },
};

// The same rows give the same bytes.
const epoch = new Date(Date.UTC(2000, 0, 1));

/** The rows as an XLSX file: header in bold and kept in view. Text stays text, also where it begins like a formula. */
export async function writeXlsx(
  rows: readonly (readonly WrittenCell[])[],
  { name = 'Hasil', guide = false, locale = 'id' }: WriteXlsxOptions = {},
): Promise<Uint8Array> {
  const safe =
    name
      .replace(/[[\]:*?/\\]/g, ' ')
      .slice(0, 31)
      .trim() || 'Hasil';
  const [header = []] = rows;
  const bold = new Map<string, Partial<Cell>>(
    header.map((value, column) => [
      `0,${column}`,
      { value, style: { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } },
    ]),
  );
  const text = guides[locale];
  const bytes = await writeWorkbook({
    properties: { created: epoch, modified: epoch },
    sheets: [
      {
        name: safe,
        columns: header.map((_, column) => ({ width: column === 1 ? 32 : 16 })),
        rows: rows.map((row) => [...row]),
        cells: bold,
        freezePane: { rows: 1, columns: 2 },
      },
      ...(guide ? [{ name: text.name, columns: [{ width: 90 }], rows: text.lines.map((one) => [one]) }] : []),
    ],
  });
  return bytes;
}
