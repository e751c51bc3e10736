/** Words of the interface. Maps and tile grids. */
import type { AreaScale, AreaState } from '../core/areas/types.ts';
import type { Locale } from '../core/format.ts';
import { statesEn, statesId } from './states.ts';

/** Words of a limit between classes: which side it belongs to is said, never left to a sign. */
interface ClassWords {
  first: (to: string) => string;
  middle: (from: string, to: string) => string;
  last: (from: string) => string;
}

/** Words of maps and tile grids. */
export interface AreaText {
  /** For a value that is there and is no number. */
  unreadable: string;
  unnamed: string;
  empty: string;
  states: Readonly<Record<AreaState, string>>;
  /** The first sentence under the title. */
  areas: (count: string, unit: string) => string;
  kinds: Readonly<Record<AreaScale['kind'], string>>;
  /** A class between two values that are both in it. */
  range: (from: string, to: string) => string;
  /** Classes whose lower, or whose upper limit is included. */
  lower: ClassWords;
  upper: ClassWords;
  noGeometry: string;
  undrawn: (count: string) => string;
  /** Head of the rows without a place in the drawing. */
  notDrawn: string;
  /** Number of areas in a class. */
  size: (count: string) => string;
  list: (count: string) => string;
  /** How to explore; stands where an area is read out. */
  hint: string;
}

export const areaText: Record<Locale, AreaText> = {
  id: {
    unreadable: 'data tidak terbaca',
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    states: statesId,
    areas: (count, unit) => `${count} wilayah, satuan ${unit}.`,
    kinds: {
      quantile: 'Tiap kelas berisi wilayah kira-kira sama banyak; angka yang sama tetap satu kelas.',
      equal: 'Kelas sama lebar.',
      continuous: 'Tujuh tingkat warna sama lebar.',
      breaks: 'Batas kelas sudah ditentukan.',
    },
    range: (from, to) => `${from} sampai ${to}`,
    lower: {
      first: (to) => `kurang dari ${to}`,
      middle: (from, to) => `${from} sampai kurang dari ${to}`,
      last: (from) => `${from} atau lebih`,
    },
    upper: {
      first: (to) => `sampai ${to}`,
      middle: (from, to) => `lebih dari ${from} sampai ${to}`,
      last: (from) => `lebih dari ${from}`,
    },
    noGeometry: 'Tidak ada gambar wilayah; semua angka ada di daftar.',
    undrawn: (count) => `${count} tidak ada di gambar dan hanya ada di daftar.`,
    notDrawn: 'Tidak ada di gambar',
    size: (count) => `${count} wilayah`,
    list: (count) => `Daftar ${count} wilayah`,
    hint: 'Sentuh atau tunjuk satu wilayah. Dengan papan ketik: tombol panah, Home, End, Esc.',
  },
  en: {
    unreadable: 'unreadable data',
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    states: statesEn,
    areas: (count, unit) => `${count} ${count === '1' ? 'area' : 'areas'}, in ${unit}.`,
    kinds: {
      quantile: 'Each class holds about equally many areas; equal figures stay in one class.',
      equal: 'Classes of equal width.',
      continuous: 'Seven steps of colour, equally wide.',
      breaks: 'The limits of the classes were set in advance.',
    },
    range: (from, to) => `${from} to ${to}`,
    lower: {
      first: (to) => `below ${to}`,
      middle: (from, to) => `${from} to below ${to}`,
      last: (from) => `${from} or more`,
    },
    upper: {
      first: (to) => `up to ${to}`,
      middle: (from, to) => `above ${from} up to ${to}`,
      last: (from) => `above ${from}`,
    },
    noGeometry: 'There is no drawing of the areas; all figures are in the list.',
    undrawn: (count) =>
      `${count} ${count === '1' ? 'is' : 'are'} not in the drawing and stand only in the list.`,
    notDrawn: 'Not in the drawing',
    size: (count) => `${count} ${count === '1' ? 'area' : 'areas'}`,
    list: (count) => `List of ${count} ${count === '1' ? 'area' : 'areas'}`,
    hint: 'Touch or point at an area. By keyboard: arrow keys, Home, End, Esc.',
  },
};
