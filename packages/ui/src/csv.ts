/** `@situs-kpu/ui/csv`: reads CSV files. Writing them needs no more than `toCsv` of the core. */
import { parseCsv } from 'hucre/csv';
import type { SheetRows } from './core/sheet/cells.ts';
import { SheetFileError } from './core/sheet/file-error.ts';

export { SheetFileError } from './core/sheet/file-error.ts';

/** Marks that part cells. */
export const csvDelimiters = [';', ',', '\t', '|'] as const;

export interface ReadCsvOptions {
  /** Mark between cells. Without it the one that gives the most even table is taken. */
  delimiter?: (typeof csvDelimiters)[number];
}

/** Most bytes of a file. The nation by kecamatan is below one. */
const mostBytes = 10_000_000;

/**
 * Rows of a CSV file, all cells as text: UTF-8 with or without mark, UTF-16, or the old Windows table; `;`, `,`, tab; LF
 * or CRLF; quotes as RFC 4180 writes them. Throws `SheetFileError` with a text in both languages.
 */
export function readCsv(file: string | Uint8Array, { delimiter }: ReadCsvOptions = {}): SheetRows {
  if (file.length > mostBytes)
    throw new SheetFileError('readCsv', {
      id: 'Berkas lebih besar dari 10 MB. Tabel seperti ini jauh lebih kecil; periksa berkasnya.',
      en: 'The file is larger than 10 MB. A table like this is far smaller; check the file.',
    });
  const text = (typeof file === 'string' ? file : decode(file)).replace(/^\ufeff/, '');
  if (text.includes('\u0000'))
    throw new SheetFileError('readCsv', {
      id: 'Berkas ini bukan CSV. Simpan sebagai CSV UTF-8, atau baca sebagai XLSX.',
      en: 'This file is no CSV. Save it as CSV UTF-8, or read it as XLSX.',
    });
  // `sep=;` in the first line is how some spreadsheets name the mark.
  const [, named] = /^sep=([;,\t|])\r?\n/i.exec(text) ?? [];
  const body = named === undefined ? text : text.slice(text.indexOf('\n') + 1);
  const mark = delimiter ?? named ?? evenest(body);
  const rows = rowsOf(body, mark);
  // Keeps the row numbers of the spreadsheet.
  return named === undefined ? rows : [[], ...rows];
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const rowsOf = (text: string, delimiter: string): string[][] =>
  parseCsv(text, { delimiter, skipBom: false }).map((row) => row.map((cell) => String(cell ?? '')));

/** The mark by which most rows have the same number of cells. Figures like `39,51` and names with commas do not fit it. */
function evenest(text: string): string {
  const sample = text.slice(0, 100_000);
  let best: string = csvDelimiters[0];
  let most = 0;
  for (const mark of csvDelimiters) {
    const widths = new Map<number, number>();
    for (const row of rowsOf(sample, mark)) widths.set(row.length, (widths.get(row.length) ?? 0) + 1);
    for (const [width, count] of widths) {
      const score = width < 2 ? 0 : count * 1_000 + width;
      if (score > most) {
        most = score;
        best = mark;
      }
    }
  }
  return best;
}
