/** Strings of the interface, one export per chart. Words about the data come from the caller. */
import type { AreaScale, AreaState } from './core/areas/types.ts';
import type { BurnUpMarkKind } from './core/burnUp/types.ts';
import type { Locale } from './core/format.ts';
import type { DataState } from './core/states.ts';

type StateWords = Readonly<Record<DataState, string>>;
// Names of their own, not members of an object: a bundler may drop what nobody reads.
const statesId: StateWords = {
  'no-data': 'belum ada data',
  'not-measured': 'tidak diukur',
  withheld: 'ditahan',
};
const statesEn: StateWords = {
  'no-data': 'no data yet',
  'not-measured': 'not measured',
  withheld: 'withheld',
};

/** Words for what a figure can be besides a value; the same in every chart. */
export const stateText: Record<Locale, StateWords> = { id: statesId, en: statesEn };

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

/** Words of a heat matrix. */
export interface HeatMatrixText {
  unnamed: string;
  empty: string;
  /** The first sentence under the title. */
  cells: (rows: string, columns: string, unit: string) => string;
  kinds: Readonly<Record<AreaScale['kind'], string>>;
  /** Number of cells in a class. */
  size: (count: string) => string;
  /** Head of the remarks on single cells. */
  notes: string;
}

export const heatMatrixText: Record<Locale, HeatMatrixText> = {
  id: {
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    cells: (rows, columns, unit) => `${rows} baris, ${columns} kolom, satuan ${unit}.`,
    kinds: {
      quantile: 'Tiap kelas berisi sel kira-kira sama banyak; angka yang sama tetap satu kelas.',
      equal: 'Kelas sama lebar.',
      continuous: 'Tujuh tingkat warna sama lebar.',
      breaks: 'Batas kelas sudah ditentukan.',
    },
    size: (count) => `${count} sel`,
    notes: 'Catatan',
  },
  en: {
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    cells: (rows, columns, unit) =>
      `${rows} ${rows === '1' ? 'row' : 'rows'}, ${columns} ${columns === '1' ? 'column' : 'columns'}, in ${unit}.`,
    kinds: {
      quantile: 'Each class holds about equally many cells; equal figures stay in one class.',
      equal: 'Classes of equal width.',
      continuous: 'Seven steps of colour, equally wide.',
      breaks: 'The limits of the classes were set in advance.',
    },
    size: (count) => `${count} ${count === '1' ? 'cell' : 'cells'}`,
    notes: 'Notes',
  },
};

/** Words of stacked bars of progress. */
export interface StackedProgressText {
  /** For a count that is there and is no whole number from 0 up. */
  unreadable: string;
  unnamed: string;
  empty: string;
  /** The one sentence under the title. */
  description: (rows: string, unit: string, length: string) => string;
  lengths: Readonly<Record<'share' | 'count', string>>;
  total: (total: string, unit: string) => string;
  noTotal: (unit: string) => string;
  /** What does not add up. */
  above: (sum: string, total: string) => string;
  below: (sum: string, total: string, rest: string) => string;
  /** What the states that are not known leave over. */
  unknown: (rest: string) => string;
  /** When no whole was given. */
  summed: string;
  /** Name of the piece that belongs to no state. */
  rest: string;
}

export const stackedProgressText: Record<Locale, StackedProgressText> = {
  id: {
    unreadable: 'data tidak terbaca',
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    description: (rows, unit, length) => `${rows} baris, menghitung ${unit}. ${length}`,
    lengths: {
      share: 'Panjang tiap batang adalah keseluruhan barisnya.',
      count: 'Batang lebih panjang berarti jumlah lebih banyak.',
    },
    total: (total, unit) => `dari ${total} ${unit}`,
    noTotal: (unit) => `jumlah seluruh ${unit} belum diketahui`,
    above: (sum, total) => `Jumlah semua keadaan ${sum}, lebih banyak daripada ${total}; perlu diperiksa.`,
    below: (sum, total, rest) => `Jumlah semua keadaan ${sum} dari ${total}; ${rest} tidak tercatat.`,
    unknown: (rest) => `${rest} belum diketahui keadaannya.`,
    summed: 'Keseluruhan dihitung dari keadaan yang ada.',
    rest: 'tidak tercatat atau belum diketahui',
  },
  en: {
    unreadable: 'unreadable data',
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    description: (rows, unit, length) =>
      `${rows} ${rows === '1' ? 'row' : 'rows'}, counting ${unit}. ${length}`,
    lengths: {
      share: 'The length of each bar is the whole of its row.',
      count: 'A longer bar is a larger number.',
    },
    total: (total, unit) => `of ${total} ${unit}`,
    noTotal: (unit) => `how many ${unit} there are is not known yet`,
    above: (sum, total) => `All states together are ${sum}, more than ${total}; to be checked.`,
    below: (sum, total, rest) => `All states together are ${sum} of ${total}; ${rest} not recorded.`,
    unknown: (rest) => `The state of ${rest} is not known yet.`,
    summed: 'The whole is the sum of the states.',
    rest: 'not recorded or not known yet',
  },
};

/** Words of the bar of a whole. */
export interface CategoryBarText {
  /** For a count that is there and is no whole number from 0 up. */
  unreadable: string;
  unnamed: string;
  empty: string;
  total: string;
  share: string;
  /** Name of those that belong to no class. */
  rest: string;
  /** The first sentence under the title. */
  description: (classes: string, total: string, unit: string) => string;
  /** How shares are rounded. */
  shares: string;
  above: (sum: string, total: string) => string;
  below: (sum: string, rest: string) => string;
  /** When counts are missing, the sum is only of what is there. */
  partial: (known: string, all: string) => string;
}

export const categoryBarText: Record<Locale, CategoryBarText> = {
  id: {
    unreadable: 'data tidak terbaca',
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    total: 'Jumlah',
    share: 'Persen',
    rest: 'Tidak tercatat',
    description: (classes, total, unit) => `${classes} kelas, ${total} ${unit}.`,
    shares: 'Persen dibulatkan agar berjumlah 100.',
    above: (sum, total) => `jumlah semua kelas ${sum}, lebih banyak daripada ${total}; perlu diperiksa`,
    below: (sum, rest) => `jumlah semua kelas ${sum}, ${rest} tidak tercatat`,
    partial: (known, all) => `dari ${known} kelas yang sudah ada, ${all} seluruhnya`,
  },
  en: {
    unreadable: 'unreadable data',
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    total: 'Total',
    share: 'Per cent',
    rest: 'Not recorded',
    description: (classes, total, unit) =>
      `${classes} ${classes === '1' ? 'class' : 'classes'}, ${total} ${unit}.`,
    shares: 'Per cent are rounded so that they sum to 100.',
    above: (sum, total) => `all classes together are ${sum}, more than ${total}; to be checked`,
    below: (sum, rest) => `all classes together are ${sum}, ${rest} not recorded`,
    partial: (known, all) => `of the ${known} classes known so far, ${all} in all`,
  },
};

/** Words of a burn-up chart. */
export interface BurnUpText {
  unreadable: string;
  unnamed: string;
  empty: string;
  /** A date that cannot be read, as it was given. */
  badDate: (given: string) => string;
  /** Where the work stands, in the first sentence under the title. */
  state: (date: string, done: string, unit: string) => string;
  of: (done: string, total: string) => string;
  nothing: (unit: string) => string;
  compared: (target: string) => string;
  foreseen: string;
  /** The count before a lower one. */
  falling: (before: string) => string;
  negative: string;
  above: (total: string) => string;
  late: string;
  /** Head of the column of the target. */
  target: string;
  targetLine: string;
  forecast: string;
  range: (low: string, high: string) => string;
  kinds: Readonly<Record<BurnUpMarkKind, string>>;
  marks: string;
  list: (count: string) => string;
}

export const burnUpText: Record<Locale, BurnUpText> = {
  id: {
    unreadable: 'data tidak terbaca',
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    badDate: (given) => `tanggal tidak terbaca: “${given}”`,
    state: (date, done, unit) => `Per ${date}: ${done} ${unit}.`,
    of: (done, total) => `${done} dari ${total}`,
    nothing: (unit) => `Belum ada hitungan ${unit}.`,
    compared: (target) => `Sasaran pada saat itu: ${target}.`,
    foreseen: 'Garis putus-putus tebal adalah perkiraan, bukan capaian.',
    falling: (before) => `turun dari ${before} pada hitungan sebelumnya`,
    negative: 'nilai negatif, perlu diperiksa',
    above: (total) => `lebih banyak daripada seluruhnya (${total}), perlu diperiksa`,
    late: 'setelah batas terakhir',
    target: 'Sasaran saat itu',
    targetLine: 'Sasaran: garis lurus sampai batas waktu',
    forecast: 'Perkiraan: paling sedikit dan paling banyak',
    range: (low, high) => `${low} sampai ${high}`,
    kinds: { deadline: 'Batas waktu', extension: 'Perpanjangan', event: 'Peristiwa' },
    marks: 'Tanda waktu',
    list: (count) => `Daftar ${count} hitungan`,
  },
  en: {
    unreadable: 'unreadable data',
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    badDate: (given) => `unreadable date: “${given}”`,
    state: (date, done, unit) => `As of ${date}: ${done} ${unit}.`,
    of: (done, total) => `${done} of ${total}`,
    nothing: (unit) => `No count of ${unit} yet.`,
    compared: (target) => `Target at that time: ${target}.`,
    foreseen: 'The thick dashed lines are a forecast, not what was reached.',
    falling: (before) => `down from ${before} in the count before`,
    negative: 'negative value, to be checked',
    above: (total) => `more than there are in all (${total}), to be checked`,
    late: 'after the last limit',
    target: 'Target at that time',
    targetLine: 'Target: straight to the deadline',
    forecast: 'Forecast: the least and the most',
    range: (low, high) => `${low} to ${high}`,
    kinds: { deadline: 'Deadline', extension: 'Extension', event: 'Event' },
    marks: 'Marks in time',
    list: (count) => `List of ${count} ${count === '1' ? 'count' : 'counts'}`,
  },
};

/** Words of small multiples. */
export interface SmallMultiplesText {
  unnamed: string;
  empty: string;
  /** The sentence under the title. */
  description: (panels: string, items: string, unit: string, from: string, to: string) => string;
  beyond: string;
  list: (count: string) => string;
}

export const smallMultiplesText: Record<Locale, SmallMultiplesText> = {
  id: {
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    description: (panels, items, unit, from, to) =>
      `${panels} gambar kecil, masing-masing ${items} garis, satuan ${unit}. Semua memakai satu sumbu, dari ${from} sampai ${to}.`,
    beyond: 'di luar sumbu',
    list: (count) => `Tabel ${count} baris`,
  },
  en: {
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    description: (panels, items, unit, from, to) =>
      `${panels} small ${panels === '1' ? 'picture' : 'pictures'} of ${items} ${items === '1' ? 'line' : 'lines'}, in ${unit}. All share one axis, from ${from} to ${to}.`,
    beyond: 'beyond the axis',
    list: (count) => `Table of ${count} ${count === '1' ? 'row' : 'rows'}`,
  },
};

/** Words of a radar chart. */
export interface RadarChartText {
  unnamed: string;
  empty: string;
  /** The first sentence under the title. */
  description: (series: string, axes: string, unit: string) => string;
  scale: (from: string, to: string) => string;
  tableOnly: string;
  some: (drawn: string) => string;
}

export const radarChartText: Record<Locale, RadarChartText> = {
  id: {
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    description: (series, axes, unit) => `${series} bentuk pada ${axes} sumbu, satuan ${unit}.`,
    scale: (from, to) =>
      `Tengah ${from}, tepi ${to}. Luas bentuk tidak berarti apa-apa: bandingkan angkanya di tabel.`,
    tableOnly: 'Tidak dapat digambar; semua angka ada di tabel.',
    some: (drawn) => `Hanya ${drawn} yang pertama digambar.`,
  },
  en: {
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    description: (series, axes, unit) =>
      `${series} ${series === '1' ? 'outline' : 'outlines'} over ${axes} ${axes === '1' ? 'axis' : 'axes'}, in ${unit}.`,
    scale: (from, to) =>
      `The middle is ${from}, the edge ${to}. The area of an outline means nothing: compare the figures in the table.`,
    tableOnly: 'It cannot be drawn; all figures are in the table.',
    some: (drawn) => `Only the first ${drawn} are drawn.`,
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

/** Words that the charts of points share. */
export interface ChartText {
  /** For a value that is there and is no number. */
  unreadable: string;
  unnamed: string;
  empty: string;
  states: Readonly<Record<AreaState, string>>;
  /** Order of the rows. */
  sorts: Readonly<Record<'given' | 'descending' | 'ascending', string>>;
  /** Line that opens the folded table. */
  list: (count: string) => string;
  /** Number of rows in a state, in the legend. */
  rows: (count: string) => string;
}

export const chartText: Record<Locale, ChartText> = {
  id: {
    unreadable: 'data tidak terbaca',
    unnamed: '(tanpa nama)',
    empty: 'Belum ada data untuk ditampilkan.',
    states: statesId,
    sorts: {
      given: 'urutan seperti pada data',
      descending: 'diurutkan dari yang terbesar',
      ascending: 'diurutkan dari yang terkecil',
    },
    list: (count) => `Tabel ${count} baris`,
    rows: (count) => `${count} baris`,
  },
  en: {
    unreadable: 'unreadable data',
    unnamed: '(no name)',
    empty: 'No data to show yet.',
    states: statesEn,
    sorts: {
      given: 'in the order of the data',
      descending: 'largest first',
      ascending: 'smallest first',
    },
    list: (count) => `Table of ${count} ${count === '1' ? 'row' : 'rows'}`,
    rows: (count) => `${count} ${count === '1' ? 'row' : 'rows'}`,
  },
};

export interface RulerText {
  /** Head of the column of classes. */
  band: string;
  /** In place of a class. */
  noBand: string;
  description: (bands: string, unit: string) => string;
  /** An end that is not in the class. */
  above: (cut: string) => string;
  below: (cut: string) => string;
  /** Both ends; one that is in the class is a bare figure. */
  range: (from: string, to: string) => string;
  orMore: (cut: string) => string;
  orLess: (cut: string) => string;
  inBand: (band: string, range: string) => string;
  outside: string;
  onCut: (cut: string, band: string) => string;
  justAbove: (cut: string) => string;
  justBelow: (cut: string) => string;
  next: (band: string, limit: string, distance: string, unit: string) => string;
  lessThan: (distance: string) => string;
  best: string;
  highest: string;
  /** What the numbers in the ruler are. */
  bands: string;
}

export const rulerText: Record<Locale, RulerText> = {
  id: {
    band: 'Kelas',
    noBand: 'di luar kelas',
    description: (bands, unit) => `${bands} kelas pada satu skala, satuan ${unit}.`,
    above: (cut) => `lebih dari ${cut}`,
    below: (cut) => `kurang dari ${cut}`,
    range: (from, to) => `${from} sampai ${to}`,
    orMore: (cut) => `${cut} atau lebih`,
    orLess: (cut) => `${cut} atau kurang`,
    inBand: (band, range) => `Kelas: ${band} (${range}).`,
    outside: 'Nilai ini tidak jatuh pada tepat satu kelas.',
    onCut: (cut, band) => `Tepat pada batas ${cut}; batas ini termasuk ${band}.`,
    justAbove: (cut) => `Sebelum dibulatkan, nilainya sedikit di atas ${cut}.`,
    justBelow: (cut) => `Sebelum dibulatkan, nilainya sedikit di bawah ${cut}.`,
    next: (band, limit, distance, unit) =>
      `Kelas berikutnya, ${band}: ${limit}; jarak ke batas itu ${distance} ${unit}.`,
    lessThan: (distance) => `kurang dari ${distance}`,
    best: 'Tidak ada kelas yang lebih baik.',
    highest: 'Tidak ada kelas yang lebih tinggi.',
    bands: 'Kelas dan batasnya',
  },
  en: {
    band: 'Class',
    noBand: 'in no class',
    description: (bands, unit) => `${bands} ${bands === '1' ? 'class' : 'classes'} on one scale, in ${unit}.`,
    above: (cut) => `above ${cut}`,
    below: (cut) => `below ${cut}`,
    range: (from, to) => `${from} to ${to}`,
    orMore: (cut) => `${cut} or more`,
    orLess: (cut) => `${cut} or less`,
    inBand: (band, range) => `Class: ${band} (${range}).`,
    outside: 'This value is not in exactly one class.',
    onCut: (cut, band) => `Exactly on the limit ${cut}, which belongs to ${band}.`,
    justAbove: (cut) => `Before rounding the value is slightly above ${cut}.`,
    justBelow: (cut) => `Before rounding the value is slightly below ${cut}.`,
    next: (band, limit, distance, unit) =>
      `Next class, ${band}: ${limit}; ${distance} ${unit} to that limit.`,
    lessThan: (distance) => `less than ${distance}`,
    best: 'There is no better class.',
    highest: 'There is no higher class.',
    bands: 'Classes and their limits',
  },
};

export interface DotText {
  description: (rows: string, unit: string, order: string, from: string, to: string) => string;
  sortedBy: (order: string, series: string) => string;
  /** What the bar behind the marks is. */
  bar: (range: string) => string;
  range: (from: string, to: string) => string;
  median: (value: string) => string;
}

export const dotText: Record<Locale, DotText> = {
  id: {
    description: (rows, unit, order, from, to) =>
      `${rows} baris, satuan ${unit}, ${order}. Semua baris pada skala yang sama, ${from} sampai ${to}.`,
    sortedBy: (order, series) => `${order} menurut ${series}`,
    bar: (range) => `Balok: ${range}; garis di dalamnya: median.`,
    range: (from, to) => `${from} sampai ${to}`,
    median: (value) => `median ${value}`,
  },
  en: {
    description: (rows, unit, order, from, to) =>
      `${rows} ${rows === '1' ? 'row' : 'rows'}, in ${unit}, ${order}. All rows on the same scale, ${from} to ${to}.`,
    sortedBy: (order, series) => `${order} by ${series}`,
    bar: (range) => `Band: ${range}; the line in it: the median.`,
    range: (from, to) => `${from} to ${to}`,
    median: (value) => `median ${value}`,
  },
};

export interface StripText {
  description: (dots: string, unit: string) => string;
  spread: (least: string, middle: string, most: string) => string;
  order: (order: string) => string;
  tooMany: string;
}

export const stripText: Record<Locale, StripText> = {
  id: {
    description: (dots, unit) => `${dots} baris data, satu titik tiap nilai, satuan ${unit}.`,
    spread: (least, middle, most) => `Terkecil ${least}, median ${middle}, terbesar ${most}.`,
    order: (order) => `Tabel ${order}.`,
    tooMany: 'Terlalu banyak untuk digambar sebagai titik; semua angka ada di tabel.',
  },
  en: {
    description: (dots, unit) =>
      `${dots} ${dots === '1' ? 'row' : 'rows'} of data, one dot per value, in ${unit}.`,
    spread: (least, middle, most) => `Smallest ${least}, median ${middle}, largest ${most}.`,
    order: (order) => `Table: ${order}.`,
    tooMany: 'Too many to be drawn as dots; all figures are in the table.',
  },
};

export interface SlopeText {
  description: (rows: string, unit: string, from: string, to: string) => string;
  difference: (unit: string) => string;
  /** Under the title, where the sides must not be compared. */
  broken: string;
  /** In place of a reason that was not given. */
  noReason: string;
  tooMany: string;
}

export const slopeText: Record<Locale, SlopeText> = {
  id: {
    description: (rows, unit, from, to) => `${rows} baris, satuan ${unit}: ${from} di kiri, ${to} di kanan.`,
    difference: (unit) => `Selisih (${unit})`,
    broken: 'Kedua sisi tidak dapat dibandingkan: tidak dihubungkan garis dan selisihnya tidak dihitung.',
    noReason: 'Kedua sisi tidak dapat dibandingkan.',
    tooMany: 'Terlalu banyak untuk digambar; semua angka ada di tabel.',
  },
  en: {
    description: (rows, unit, from, to) =>
      `${rows} ${rows === '1' ? 'row' : 'rows'}, in ${unit}: ${from} on the left, ${to} on the right.`,
    difference: (unit) => `Difference (${unit})`,
    broken: 'The two sides cannot be compared: no line joins them and no difference is computed.',
    noReason: 'The two sides cannot be compared.',
    tooMany: 'Too many to be drawn; all figures are in the table.',
  },
};

export interface HistogramText {
  description: (values: string, unit: string, bins: string) => string;
  /** A class with both limits in it, with its lower, and with its upper one. */
  between: (from: string, to: string) => string;
  lower: (from: string, to: string) => string;
  upper: (from: string, to: string) => string;
  below: (from: string) => string;
  above: (to: string) => string;
  uneven: string;
  outside: (count: string) => string;
}

export const histogramText: Record<Locale, HistogramText> = {
  id: {
    description: (values, unit, bins) => `${values} nilai dalam ${bins} kelas, satuan ${unit}.`,
    between: (from, to) => `${from} sampai ${to}`,
    lower: (from, to) => `${from} sampai kurang dari ${to}`,
    upper: (from, to) => `lebih dari ${from} sampai ${to}`,
    below: (from) => `kurang dari ${from}`,
    above: (to) => `lebih dari ${to}`,
    uneven: 'Lebar kelas tidak sama: luas batang sebanding dengan jumlahnya.',
    outside: (count) => `${count} nilai di luar semua kelas, hanya ada di tabel.`,
  },
  en: {
    description: (values, unit, bins) =>
      `${values} ${values === '1' ? 'value' : 'values'} in ${bins} ${bins === '1' ? 'class' : 'classes'}, in ${unit}.`,
    between: (from, to) => `${from} to ${to}`,
    lower: (from, to) => `${from} to below ${to}`,
    upper: (from, to) => `above ${from} up to ${to}`,
    below: (from) => `below ${from}`,
    above: (to) => `above ${to}`,
    uneven: 'The classes differ in width: the area of a bar stands for its count.',
    outside: (count) =>
      `${count} ${count === '1' ? 'value lies' : 'values lie'} outside all classes and only in the table.`,
  },
};

export interface QuadrantText {
  description: (rows: string) => string;
  axis: (label: string, unit: string) => string;
  median: (label: string, value: string) => string;
  line: (label: string, value: string) => string;
  /** To which side a value on a dividing line belongs. */
  onLine: string;
  low: (label: string) => string;
  high: (label: string) => string;
  field: (x: string, y: string) => string;
  fieldHeader: string;
  tooMany: string;
}

export const quadrantText: Record<Locale, QuadrantText> = {
  id: {
    description: (rows) => `${rows} baris menurut dua nilai.`,
    axis: (label, unit) => `${label} (${unit})`,
    median: (label, value) => `Median ${label}: ${value}.`,
    line: (label, value) => `Garis ${label}: ${value}.`,
    onLine: 'Nilai tepat pada garis termasuk sisi tinggi.',
    low: (label) => `${label} rendah`,
    high: (label) => `${label} tinggi`,
    field: (x, y) => `${x}, ${y}`,
    fieldHeader: 'Bidang',
    tooMany: 'Terlalu banyak untuk digambar; semua angka ada di tabel.',
  },
  en: {
    description: (rows) => `${rows} ${rows === '1' ? 'row' : 'rows'} by two values.`,
    axis: (label, unit) => `${label} (${unit})`,
    median: (label, value) => `Median of ${label}: ${value}.`,
    line: (label, value) => `Line of ${label}: ${value}.`,
    onLine: 'A value on a line is on the high side.',
    low: (label) => `low ${label}`,
    high: (label) => `high ${label}`,
    field: (x, y) => `${x}, ${y}`,
    fieldHeader: 'Field',
    tooMany: 'Too many to be drawn; all figures are in the table.',
  },
};

export interface SparklineText {
  none: (label: string, state: string) => string;
  at: (when: string, value: string) => string;
  single: (label: string, unit: string, point: string) => string;
  course: (label: string, unit: string, first: string, last: string) => string;
  extremes: (least: string, most: string) => string;
  gaps: (count: string) => string;
}

export const sparklineText: Record<Locale, SparklineText> = {
  id: {
    none: (label, state) => `${label}: ${state}.`,
    at: (when, value) => (when ? `${value} (${when})` : value),
    single: (label, unit, point) => `${label}, ${unit}: ${point}.`,
    course: (label, unit, first, last) => `${label}, ${unit}: dari ${first} sampai ${last}.`,
    extremes: (least, most) => `Terkecil ${least}, terbesar ${most}.`,
    gaps: (count) => `${count} nilai belum ada.`,
  },
  en: {
    none: (label, state) => `${label}: ${state}.`,
    at: (when, value) => (when ? `${value} (${when})` : value),
    single: (label, unit, point) => `${label}, ${unit}: ${point}.`,
    course: (label, unit, first, last) => `${label}, ${unit}: from ${first} to ${last}.`,
    extremes: (least, most) => `Smallest ${least}, largest ${most}.`,
    gaps: (count) => `${count} ${count === '1' ? 'value is' : 'values are'} missing.`,
  },
};
