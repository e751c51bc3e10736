/**
 * `@situs-kpu/ui/xlsx`: reads and writes XLSX files. Weighs some 70 kB; a page loads it with `import()` when a person
 * picks a file, a build script as it likes. Visitors never load it.
 */
import { type Cell, readXlsx as readWorkbook, writeXlsx as writeWorkbook } from 'hucre/xlsx';
import type { SheetCell, WrittenCell } from './core/sheet/cells.ts';
import { SheetFileError } from './core/sheet/file-error.ts';

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
      id: 'Berkas ini terlalu besar (lebih dari 10 MB, atau 200 MB setelah dibuka). Simpan hanya lembar yang diperlukan.',
      en: 'This file is too large (more than 10 MB, or 200 MB unpacked). Save only the sheet that is needed.',
    });
}

/** A sheet of plain lines behind the table, for people who fill it in. */
export interface XlsxGuide {
  name: string;
  lines: readonly string[];
}

export interface WriteXlsxOptions {
  /** Name of the sheet, at most 31 characters; marks that XLSX forbids become spaces. @default 'Data' */
  name?: string;
  /** Adds a second sheet that says how to fill in the first. */
  guide?: XlsxGuide | undefined;
  /** Columns that stay in view while the others scroll, from the left. @default 2 */
  frozenColumns?: number;
  /** Column, from 0, that holds names and is twice as wide. @default 1 */
  nameColumn?: number;
  /** More tables, each a sheet of its own after the first. */
  more?: readonly { name: string; rows: readonly (readonly WrittenCell[])[] }[];
}

// The same rows give the same bytes.
const epoch = new Date(Date.UTC(2000, 0, 1));

const safeName = (name: string) =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim() || 'Data';

/** Names of sheets are told apart without regard to case; XLSX refuses two that are equal. */
function ownName(wanted: string, taken: Set<string>): string {
  const base = safeName(wanted);
  let name = base;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${base.slice(0, 31 - `${i}`.length - 1)} ${i}`;
  taken.add(name.toLowerCase());
  return name;
}

/** The rows as an XLSX file: header in bold and kept in view. Text stays text, also where it begins like a formula. */
export async function writeXlsx(
  rows: readonly (readonly WrittenCell[])[],
  { name = 'Data', guide, frozenColumns = 2, nameColumn = 1, more = [] }: WriteXlsxOptions = {},
): Promise<Uint8Array> {
  const taken = new Set<string>();
  const table = (sheetName: string, table_: readonly (readonly WrittenCell[])[]) => {
    const [header = []] = table_;
    return {
      name: ownName(sheetName, taken),
      columns: header.map((_, column) => ({ width: column === nameColumn ? 32 : 16 })),
      rows: table_.map((row) => [...row]),
      cells: new Map<string, Partial<Cell>>(
        header.map((value, column) => [
          `0,${column}`,
          { value, style: { font: { bold: true }, alignment: { wrapText: true, vertical: 'top' } } },
        ]),
      ),
      freezePane: { rows: 1, columns: frozenColumns },
    };
  };
  return writeWorkbook({
    properties: { created: epoch, modified: epoch },
    sheets: [
      table(name, rows),
      ...more.map((one) => table(one.name, one.rows)),
      ...(guide
        ? [
            {
              name: ownName(guide.name, taken),
              columns: [{ width: 90 }],
              rows: guide.lines.map((one) => [one]),
            },
          ]
        : []),
    ],
  });
}
