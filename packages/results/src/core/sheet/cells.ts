/** The whole number in a cell of a sheet. Everything that could be read in two ways is refused. */
import { cellValue, type SheetCell, textOfCell } from '@situs-kpu/ui/core';
import type { LocalText } from '../model.ts';

export interface CellError {
  /** `error`: the sheet gives no result until it is mended. `warning`: read, but to be looked at. */
  severity: 'error' | 'warning';
  /** Stable code. */
  code: CellErrorCode;
  /** Row as the spreadsheet numbers it, from 1; 0 for the sheet as a whole. */
  row: number;
  /** Column as the spreadsheet letters it, e.g. `B`; empty for a whole row or sheet. */
  column: string;
  /** Address, e.g. `B7`, `7` for a row, empty for the sheet. */
  cell: string;
  /** What stands there, shortened. */
  value: string;
  /** Where, what is wrong, why it is not guessed, and how to write it. */
  text: LocalText;
}

/** What can be wrong with a sheet. */
export const cellErrorCodes = [
  'no_header',
  'no_column',
  'two_columns',
  'no_rows',
  'too_large_sheet',
  'percent',
  'decimal',
  'comma',
  'grouping',
  'negative',
  'too_large',
  'text',
  'date',
  'boolean',
  'formula',
  'formula_error',
  'spaces',
  'unknown_area',
  'ambiguous_area',
  'duplicate_area',
  'area_missing',
  'name_differs',
  'rows_after_total',
  'two_totals',
  'total_differs',
  'people_differ',
  'row_not_read',
] as const;
export type CellErrorCode = (typeof cellErrorCodes)[number];

/** Ways to write "not known". A lone dash is none of the numbers. */
const nothing =
  /^(?:[-\u2010-\u2015\u2212.]+|n\/?a|nihil data|belum ada( data)?|tidak ada data|no data( yet)?|kosong)$/i;

export type CountReading =
  | { ok: true; value: number | null; warning?: { code: CellErrorCode; text: LocalText } }
  | { ok: false; code: CellErrorCode; text: LocalText };

const refuse = (code: CellErrorCode, id: string, en: string): CountReading => ({
  ok: false,
  code,
  text: { id, en },
});

/**
 * The count in a cell. Whole numbers from 0: `1234`, `1.234`, `1 234`, with a word like "suara" behind. Empty and `-`
 * are "not known". A comma, a percentage, a date, a decimal: refused with the reason.
 */
export function readCount(cell: SheetCell): CountReading {
  const value = cellValue(cell);
  const facts = typeof cell === 'object' && cell !== null && !(cell instanceof Date) ? cell : null;
  if (facts?.formula !== undefined && value === null)
    return refuse(
      'formula',
      'Rumus ini tidak menyimpan hasilnya. Buka dan simpan berkas di aplikasi lembar kerja, atau tulis angkanya.',
      'This formula holds no result. Open and save the file in a spreadsheet program, or write the number.',
    );
  if (facts?.percent)
    return refuse(
      'percent',
      'Sel ini berformat persen. Kolom ini berisi jumlah suara atau orang; persen dihitung dari jumlahnya.',
      'This cell is formatted as a percentage. The column holds numbers of votes or people; percentages are worked out.',
    );
  if (value instanceof Date)
    return refuse(
      'date',
      'Sel ini berisi tanggal, mungkin angka yang diubah oleh aplikasi lembar kerja. Tulis sebagai angka.',
      'This cell holds a date, perhaps a number that the spreadsheet program changed. Write it as a number.',
    );
  if (typeof value === 'boolean')
    return refuse(
      'boolean',
      'Sel ini berisi benar/salah. Tulis jumlahnya.',
      'This cell holds true/false. Write the number.',
    );
  if (typeof value === 'number') return ofNumber(value);
  return ofText(textOfCell(cell));
}

function ofNumber(value: number): CountReading {
  if (!Number.isFinite(value))
    return refuse(
      'text',
      'Sel ini bukan angka. Tulis bilangan bulat.',
      'This cell is no number. Write a whole number.',
    );
  if (value < 0)
    return refuse(
      'negative',
      'Jumlah tidak bisa kurang dari 0. Cocokkan dengan dokumen.',
      'A count cannot be below 0. Compare with the document.',
    );
  if (!Number.isInteger(value))
    return refuse(
      'decimal',
      `Sel ini berisi pecahan ${String(value).replace('.', ',')}. Mungkin titik ribuan dibaca sebagai koma desimal (61.422 menjadi 61,422), atau ini persen. Tulis tanpa titik: 61422.`,
      `This cell holds the fraction ${value}. Perhaps a thousands mark was read as a decimal mark (61.422 for 61,422), or it is a percentage. Write it without marks: 61422.`,
    );
  return Number.isSafeInteger(value) ? { ok: true, value } : tooLarge();
}

const tooLarge = () =>
  refuse(
    'too_large',
    'Angka ini terlalu besar untuk sebuah jumlah suara. Cocokkan dengan dokumen.',
    'This number is too large for a count of votes. Compare with the document.',
  );

const unit = /\s*(?:suara( sah| tidak sah)?|orang|pemilih|jiwa|tps|votes?|voters?|people)\.?$/i;

function ofText(given: string): CountReading {
  if (given === '' || nothing.test(given)) return { ok: true, value: null };
  if (/^#[A-Z/0!?]+/i.test(given))
    return refuse(
      'formula_error',
      `Rumus ini gagal (${given}). Perbaiki rumusnya atau tulis angkanya.`,
      `This formula failed (${given}). Mend it or write the number.`,
    );
  if (given.startsWith('='))
    return refuse(
      'formula',
      'Sel ini berisi rumus sebagai teks. Tulis hasilnya.',
      'This cell holds a formula as text. Write its result.',
    );
  if (/%|\bpersen\b|\bpercent\b/i.test(given))
    return refuse(
      'percent',
      'Sel ini berisi persen. Kolom ini berisi jumlah suara atau orang; persen dihitung dari jumlahnya.',
      'This cell holds a percentage. The column holds numbers of votes or people; percentages are worked out.',
    );
  const text = given.replace(unit, '');
  if (/^[-\u2212(]\s*\d/.test(text))
    return refuse(
      'negative',
      'Jumlah tidak bisa kurang dari 0. Cocokkan dengan dokumen.',
      'A count cannot be below 0. Compare with the document.',
    );
  if (/^\d+$/.test(text)) return whole(text);
  if (/^\d{1,3}(?:\.\d{3})+$/.test(text)) return whole(text.replaceAll('.', ''));
  if (/^\d{1,3}(?:[. ]\d{3})+$/.test(text)) {
    const read = whole(text.replace(/[. ]/g, ''));
    if (!read.ok || !text.includes('.')) return read;
    return {
      ...read,
      warning: {
        code: 'spaces',
        text: {
          id: 'Titik dan spasi tercampur. Angka dibaca sebagai satu jumlah; cocokkan dengan dokumen.',
          en: 'Points and spaces are mixed. It was read as one number; compare with the document.',
        },
      },
    };
  }
  if (/^\d[\d. ]*,[\d,. ]*\d?$/.test(text)) return comma(text);
  if (/^\d[\d. ]*$/.test(text))
    return refuse(
      'grouping',
      'Titik atau spasi tidak memisahkan tiap tiga angka. Tulis 1234 atau 1.234.',
      'Points or spaces do not part every three digits. Write 1234 or 1.234.',
    );
  return refuse(
    'text',
    'Sel ini berisi kata-kata. Tulis hanya angkanya; kosongkan bila belum diketahui.',
    'This cell holds words. Write only the number; leave it empty when it is not known.',
  );
}

function whole(digits: string): CountReading {
  const value = Number(digits);
  return Number.isSafeInteger(value) ? { ok: true, value } : tooLarge();
}

/** A comma is a decimal mark in Indonesian and parts thousands in English: both cannot be true. */
function comma(text: string): CountReading {
  const english = /^\d{1,3}(?:,\d{3})+$/.test(text) ? text.replaceAll(',', '') : null;
  const written =
    english === null ? '' : ` Bila maksudnya jumlah, tulis ${english} atau ${text.replaceAll(',', '.')}.`;
  const write =
    english === null ? '' : ` If a count is meant, write ${english} or ${text.replaceAll(',', '.')}.`;
  return refuse(
    'comma',
    `Koma adalah tanda desimal, sehingga ${text} adalah pecahan atau persen, bukan jumlah.${written}`,
    `The comma is a decimal mark, so ${text} is a fraction or a percentage and no count.${write}`,
  );
}
