/** Tables as CSV text. */
import { line } from './escape.ts';

export interface CsvFormat {
  /** Mark between cells. Spreadsheets set to Indonesian open `;` at once. @default ',' */
  delimiter?: ',' | ';' | '\t';
  /** Byte order mark at the beginning, by which spreadsheets know UTF-8. @default true */
  bom?: boolean;
}

/** A cell: text, a whole number as it is, or nothing where it is not known. */
export type CsvCell = string | number | bigint | null;

/** Goes before text that a spreadsheet would run as a formula. It has no width, so a name still looks like itself. */
export const formulaGuard = '\u200b';

/** Rows as CSV (RFC 4180). Text that begins like a formula is guarded; line breaks inside cells become spaces. */
export function toCsv(
  rows: readonly (readonly CsvCell[])[],
  { delimiter = ',', bom = true }: CsvFormat = {},
): string {
  const cell = (value: CsvCell): string => {
    if (value === null) return '';
    if (typeof value !== 'string') return String(value);
    const text = line(value);
    // Also after the mark of another country's cells, in case the file is opened with that one.
    const safe = text.replace(/(^|[,;\t])(\s*[=+\-@\uff1d\uff0b\uff0d\uff20])/g, `$1${formulaGuard}$2`);
    return /[",;\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const lines = rows.map((row) => row.map(cell).join(delimiter));
  return `${bom ? '\ufeff' : ''}${lines.map((one) => `${one}\r\n`).join('')}`;
}
