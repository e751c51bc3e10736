/** Strings of the interface, one export per chart. Words about the data come from the caller. */
import type { AreaScale, AreaState } from './core/areas/types.ts';
import type { Locale } from './core/format.ts';

export interface BarChartText {
  /** For a value that does not exist yet. */
  noData: string;
  /** For a value that is there and is no number. */
  unreadable: string;
  negative: string;
  beyond: string;
  inexact: string;
  unnamed: string;
  empty: string;
  total: string;
  /** When values are missing, a sum is only of what is there. */
  partialTotal: (known: string, all: string) => string;
  share: string;
  /** Names the denominator, in the sentence under the title. */
  shareOf: (denominator: string) => string;
  /** The one sentence under the title. */
  description: (bars: string, unit: string, order: string) => string;
  given: string;
  descending: string;
  ascending: string;
  allZero: string;
  extremes: (smallest: string, largest: string) => string;
}

export const barChartText: Record<Locale, BarChartText> = {
  id: {
    noData: 'belum ada data',
    unreadable: 'data tidak terbaca',
    negative: 'nilai negatif, tanpa batang',
    beyond: 'melebihi skala, batang terpotong',
    inexact: 'terlalu besar untuk ditulis tepat',
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    total: 'Jumlah',
    partialTotal: (known, all) => `dari ${known} yang sudah ada, ${all} seluruhnya`,
    share: 'Persen',
    shareOf: (denominator) => `Persen dihitung dari ${denominator}.`,
    description: (bars, unit, order) => `${bars} batang, satuan ${unit}, ${order}.`,
    given: 'urutan seperti pada data',
    descending: 'diurutkan dari yang terbesar',
    ascending: 'diurutkan dari yang terkecil',
    allZero: 'Semua nilai nol.',
    extremes: (smallest, largest) => `Terkecil ${smallest}, terbesar ${largest}.`,
  },
  en: {
    noData: 'no data yet',
    unreadable: 'unreadable data',
    negative: 'negative value, no bar',
    beyond: 'beyond the scale, bar cut off',
    inexact: 'too large to be written exactly',
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    total: 'Total',
    partialTotal: (known, all) => `of the ${known} known so far, ${all} in all`,
    share: 'Per cent',
    shareOf: (denominator) => `Per cent is of ${denominator}.`,
    description: (bars, unit, order) => `${bars} ${bars === '1' ? 'bar' : 'bars'}, in ${unit}, ${order}.`,
    given: 'in the order of the data',
    descending: 'largest first',
    ascending: 'smallest first',
    allZero: 'All values are zero.',
    extremes: (smallest, largest) => `Smallest ${smallest}, largest ${largest}.`,
  },
};

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
    states: { 'no-data': 'belum ada data', 'not-measured': 'tidak diukur', withheld: 'ditahan' },
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
    states: { 'no-data': 'no data yet', 'not-measured': 'not measured', withheld: 'withheld' },
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

export interface HemicycleText {
  /** For seats that are not known. */
  noData: string;
  /** For a value that is there and is no number of seats. */
  unreadable: string;
  unnamed: string;
  empty: string;
  total: string;
  /** Seats that belong to no group. */
  rest: string;
  /** When seats are missing, the sum is only of what is there. */
  partial: (known: string, all: string) => string;
  /** When the groups hold more seats than the chamber has. */
  overSize: (size: string) => string;
  /** The one sentence under the title. */
  description: (seats: string, groups: string, unit: string) => string;
}

export const hemicycleText: Record<Locale, HemicycleText> = {
  id: {
    noData: 'belum ada data',
    unreadable: 'data tidak terbaca',
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    total: 'Jumlah',
    rest: 'Belum terbagi',
    partial: (known, all) => `dari ${known} yang sudah ada, ${all} seluruhnya`,
    overSize: (size) => `lebih banyak daripada seluruhnya (${size}), perlu diperiksa`,
    description: (seats, groups, unit) =>
      `${seats} ${unit}, ${groups} kelompok, dari kiri ke kanan menurut urutan pada data.`,
  },
  en: {
    noData: 'no data yet',
    unreadable: 'unreadable data',
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    total: 'Total',
    rest: 'Not given yet',
    partial: (known, all) => `of the ${known} known so far, ${all} in all`,
    overSize: (size) => `more than there are in all (${size}), to be checked`,
    description: (seats, groups, unit) =>
      `${seats} ${unit}, ${groups} ${groups === '1' ? 'group' : 'groups'}, from left to right in the order of the data.`,
  },
};
