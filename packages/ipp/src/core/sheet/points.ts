/** The score in one cell. A number with a comma or a point is read the same; what could be read in two ways is refused. */
import { cellValue, type SheetCell, textOfCell } from '@situs-kpu/ui/core';
import type { Instrument, LocalText, MissingReason } from '../model.ts';
import type { ScoreCellCode } from './errors.ts';

export type PointsReading =
  | { ok: true; value: number | null; missing: MissingReason | null }
  | { ok: false; code: ScoreCellCode; text: LocalText };

const refuse = (code: ScoreCellCode, id: string, en: string): PointsReading => ({
  ok: false,
  code,
  text: { id, en },
});

/** Ways to write "not known". A lone dash is no number. */
const nothing =
  /^(?:[-\u2010-\u2015\u2212.]+|n\/?a|kosong|nihil|no data( yet)?|belum ada( data)?|tidak ada data)$/i;

const reasons: readonly (readonly [MissingReason, RegExp])[] = [
  ['not-measured', /^(?:tidak diukur|not measured|not-measured)$/i],
  ['not-published', /^(?:belum dipublikasikan|belum dirilis|not published( yet)?|not-published)$/i],
  ['pending', /^(?:belum selesai( dihitung)?|menunggu|pending|not worked out yet)$/i],
  ['withheld', /^(?:ditahan|withheld)$/i],
];

/** The reason that a text names, in either language; `null` when it is none. */
export const reasonIn = (text: string): MissingReason | null =>
  reasons.find(([, pattern]) => pattern.test(text))?.[0] ?? null;

/**
 * The score in a cell, in points: `78,64`, `78.64`, `78,64 poin`, a number. Empty and `-` are "not known"; words such as
 * "tidak diukur" say why. A percentage, a date, a number outside the scale: refused with the reason.
 */
export function readPoints(cell: SheetCell, { scale }: Pick<Instrument, 'scale'>): PointsReading {
  const value = cellValue(cell);
  const facts = typeof cell === 'object' && cell !== null && !(cell instanceof Date) ? cell : null;
  if (facts?.formula !== undefined && value === null)
    return refuse(
      'formula',
      'Rumus ini tidak menyimpan hasilnya. Buka dan simpan berkas di aplikasi lembar kerja, atau tulis skornya.',
      'This formula holds no result. Open and save the file in a spreadsheet program, or write the score.',
    );
  if (facts?.percent) return percent;
  if (value instanceof Date)
    return refuse(
      'date',
      'Sel ini berisi tanggal, mungkin skor yang diubah oleh aplikasi lembar kerja. Atur kolomnya sebagai angka dan tulis skornya lagi.',
      'This cell holds a date, perhaps a score that the spreadsheet program changed. Set the column to numbers and write the score again.',
    );
  if (typeof value === 'boolean')
    return refuse(
      'boolean',
      'Sel ini berisi benar/salah. Tulis skornya.',
      'This cell holds true/false. Write the score.',
    );
  if (typeof value === 'number') return inScale(value, scale);
  const text = textOfCell(cell);
  if (text === '' || nothing.test(text)) return { ok: true, value: null, missing: null };
  const missing = reasonIn(text);
  if (missing) return { ok: true, value: null, missing };
  return ofText(text, scale);
}

const percent = refuse(
  'percent',
  'Sel ini berisi persen. Indeks dinyatakan dalam poin, bukan bagian pemilih. Tulis skornya tanpa tanda persen.',
  'This cell holds a percentage. The index is told in points and is no part of the voters. Write the score without the sign.',
);

function ofText(given: string, scale: Instrument['scale']): PointsReading {
  if (/^#[A-Z/0!?]+/i.test(given))
    return refuse(
      'formula_error',
      `Rumus ini gagal (${given}). Perbaiki rumusnya atau tulis skornya.`,
      `This formula failed (${given}). Mend it or write the score.`,
    );
  if (given.startsWith('='))
    return refuse(
      'formula',
      'Sel ini berisi rumus sebagai teks. Tulis hasilnya.',
      'This cell holds a formula as text. Write its result.',
    );
  if (/[%‰]|\b(?:persen|percent|per cent)\b/i.test(given)) return percent;
  const text = given.replace(/\s*(?:poin|points?)\.?$/i, '');
  if (/^[-\u2212]\d/.test(text) && scale.min >= 0)
    return refuse(
      'negative',
      `Skor tidak bisa kurang dari ${scale.min}. Cocokkan dengan sumbernya.`,
      `A score cannot be below ${scale.min}. Compare with its source.`,
    );
  const [, sign = '', whole = '', fraction] = /^([-\u2212]?)(\d+)(?:[.,](\d+))?$/.exec(text) ?? [];
  if (whole === '') {
    if (/^[\d., ]+$/.test(text))
      return refuse(
        'grouping',
        'Angka ini memuat lebih dari satu tanda. Tulis satu koma desimal, misalnya 78,64.',
        'This number holds more than one mark. Write one decimal mark, for example 78.64.',
      );
    return refuse(
      'text',
      'Sel ini berisi kata-kata. Tulis hanya skornya; kosongkan bila belum diketahui.',
      'This cell holds words. Write only the score; leave it empty when it is not known.',
    );
  }
  // "1.234" is a thousand in Indonesian and a little more than one in English: with a scale that reaches so far both fit.
  if (fraction?.length === 3 && whole.length <= 3 && Number(whole + fraction) <= scale.max)
    return refuse(
      'grouping',
      `Angka ini dapat dibaca sebagai ${whole}${fraction} atau ${whole},${fraction}. Tulis tanpa tanda ribuan, atau dengan jumlah desimal lain.`,
      `This number can be read as ${whole}${fraction} or as ${whole}.${fraction}. Write it without a thousands mark, or with another number of decimals.`,
    );
  const value = Number(`${whole}${fraction === undefined ? '' : `.${fraction}`}`);
  return inScale(sign === '' ? value : -value, scale);
}

function inScale(value: number, { min, max, decimals }: Instrument['scale']): PointsReading {
  if (Number.isFinite(value) && value >= min && value <= max) return { ok: true, value, missing: null };
  const shifted = value / 10 ** decimals;
  const lost = Number.isInteger(value) && decimals > 0 && shifted >= min && shifted <= max;
  return refuse(
    'out_of_scale',
    `Skor berada di antara ${min} dan ${max}.${lost ? ` Mungkin koma desimalnya hilang; bila begitu, tulis ${String(shifted).replace('.', ',')}.` : ' Cocokkan dengan sumbernya.'}`,
    `Scores lie between ${min} and ${max}.${lost ? ` Perhaps its decimal mark was lost; if so, write ${shifted}.` : ' Compare with its source.'}`,
  );
}
