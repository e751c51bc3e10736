/** Words of the interface. Burn-up chart. */
import type { BurnUpMarkKind } from '../core/burnUp/types.ts';
import type { Locale } from '../core/format.ts';

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
