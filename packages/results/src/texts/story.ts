/** Words of ResultStory: where each figure comes from. */
import type { Metric } from '../core/messages.ts';
import type { Locale } from '../core/model.ts';

interface StoryText {
  origins: string;
  document: string;
  asOf: string;
  noDocument: string;
  rule: string;
  before: string;
  metrics: Readonly<Record<Metric, string>>;
  /** Words of a formula that are no line of the form. */
  formula: Readonly<Record<string, string>>;
}

export const resultStoryText: Readonly<Record<Locale, StoryText>> = {
  id: {
    origins: 'Dari mana angka-angka ini?',
    document: 'Dokumen',
    asOf: 'per',
    noDocument: 'dokumen belum dicantumkan',
    rule: 'aturan pemilihan ini',
    before: 'versi sebelumnya',
    metrics: {
      nomor_urut: 'nomor urut',
      votes: 'perolehan suara',
      share: 'bagian dari suara sah',
      valid: 'suara sah',
      invalid: 'suara tidak sah',
      invalid_share: 'bagian dari semua suara',
      total: 'pengguna hak pilih',
      dpt: 'pemilih dalam DPT',
      turnout: 'partisipasi pemilih',
      difference: 'selisih suara',
      points: 'selisih dalam poin persentase',
      threshold: 'batas menurut aturan',
      tps_reported: 'TPS yang sudah masuk',
      tps_total: 'jumlah TPS',
      tps_share: 'bagian TPS yang sudah masuk',
      repeat_stations: 'TPS yang diulang',
      areas: 'jumlah wilayah',
      options: 'jumlah pilihan',
      corrections: 'jumlah koreksi',
      elected: 'jumlah calon terpilih',
      former: 'suara sebelum diganti',
      age: 'umur data',
    },
    formula: {
      'sum(options.*.votes)': 'jumlah suara semua pilihan',
      floor: 'bilangan bulat dari',
      'count(options)': 'dihitung dari daftar pilihan',
      'count(children)': 'dihitung dari rincian wilayah',
      'count(elected.ids)': 'dihitung dari keputusan',
      count: 'dihitung dari daftar',
      sum: 'jumlah suara di wilayah itu',
      now: 'waktu sekarang',
    },
  },
  en: {
    origins: 'Where do these figures come from?',
    document: 'Document',
    asOf: 'as of',
    noDocument: 'document not given yet',
    rule: 'rule of this election',
    before: 'the previous version',
    metrics: {
      nomor_urut: 'ballot number',
      votes: 'votes received',
      share: 'share of the valid votes',
      valid: 'valid votes',
      invalid: 'invalid votes',
      invalid_share: 'share of all votes',
      total: 'people who voted',
      dpt: 'voters on the fixed list (DPT)',
      turnout: 'turnout',
      difference: 'difference in votes',
      points: 'difference in percentage points',
      threshold: 'limit in the rule',
      tps_reported: 'polling stations in',
      tps_total: 'number of polling stations',
      tps_share: 'share of polling stations in',
      repeat_stations: 'polling stations that vote again',
      areas: 'number of areas',
      options: 'number of options',
      corrections: 'number of corrections',
      elected: 'number of elected candidates',
      former: 'votes before they were replaced',
      age: 'age of the data',
    },
    formula: {
      'sum(options.*.votes)': 'votes of all options together',
      floor: 'whole number of',
      'count(options)': 'counted from the list of options',
      'count(children)': 'counted from the areas',
      'count(elected.ids)': 'counted from the decision',
      count: 'counted from the list',
      sum: 'votes in that area together',
      now: 'the time now',
    },
  },
};
