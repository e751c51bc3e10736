/** Words of the widgets, one export per component. Sentences, statuses and terms come from the core. */
import type { Locale, Measure, SourceKind } from './core/model.ts';

type Text<T> = Readonly<Record<Locale, T>>;

/** Words that several widgets print. */
export const figuresText = {
  id: {
    sample: 'CONTOH',
    notAResult: 'bukan hasil pemilihan',
    result: 'Hasil pemilihan',
    inArea: 'di',
    asOf: 'per',
    figuresAsOf: 'angka per',
    beforeRepeat: 'angka sebelum PSU',
    order: 'Urutan menurut nomor urut.',
    percent: 'Persen',
    whole: (valid: string) => `Persen dari ${valid} suara sah.`,
    unnamed: '(nama belum diisi)',
    option: 'Pilihan',
    votes: 'Suara',
    votesOf: (number: string) => `Suara nomor urut ${number}`,
    valid: 'Suara sah',
    validSum: 'Suara sah (jumlah semua pilihan)',
    invalid: 'Suara tidak sah',
    total: 'Pengguna hak pilih (suara sah + tidak sah)',
    dpt: 'Daftar Pemilih Tetap (DPT)',
    dptb: 'Pemilih pindahan (DPTb)',
    dpk: 'Pemilih tambahan (DPK)',
    turnout: 'Partisipasi pemilih (pengguna hak pilih dibagi DPT)',
    progress: 'TPS yang sudah masuk',
    progressOf: (reported: string, total: string) => `${reported} dari ${total} TPS`,
    time: 'Waktu data',
    status: 'Status',
    check: 'Perlu diperiksa',
    incomplete: 'Belum lengkap',
    note: 'Catatan',
    missing: 'Angka ini belum diketahui; itu bukan berarti nol.',
    notACount: 'Nilai ini bukan bilangan bulat mulai dari 0. Cocokkan dengan dokumen sumber.',
  },
  en: {
    sample: 'SAMPLE',
    notAResult: 'not an election result',
    result: 'Election result',
    inArea: 'in',
    asOf: 'as of',
    figuresAsOf: 'figures as of',
    beforeRepeat: 'figures before the repeat voting',
    order: 'In order of the ballot numbers.',
    percent: 'Per cent',
    whole: (valid: string) => `Per cent of ${valid} valid votes.`,
    unnamed: '(no name given)',
    option: 'Option',
    votes: 'Votes',
    votesOf: (number: string) => `Votes for number ${number}`,
    valid: 'Valid votes',
    validSum: 'Valid votes (sum of all options)',
    invalid: 'Invalid votes',
    total: 'People who voted (valid + invalid)',
    dpt: 'Fixed voter list (DPT)',
    dptb: 'Moved voters (DPTb)',
    dpk: 'Additional voters (DPK)',
    turnout: 'Turnout (people who voted divided by DPT)',
    progress: 'Polling stations in',
    progressOf: (reported: string, total: string) => `${reported} of ${total} polling stations`,
    time: 'Time of the data',
    status: 'Status',
    check: 'To be checked',
    incomplete: 'Incomplete',
    note: 'Note',
    missing: 'This figure is not known yet; that does not mean zero.',
    notACount: 'This value is not a whole number from 0 up. Compare with the source document.',
  },
} as const;

export const resultStatusText = {
  id: {
    noTime: 'waktu data belum diketahui',
    actor: 'Ditangani oleh',
    source: 'Sumber',
    noSource: 'belum dicantumkan',
    next: 'Selanjutnya',
    received: 'Data terakhir',
    corrected: (at: string, before: string, after: string) =>
      `angka diperbarui ${at}: sebelumnya ${before}, sekarang ${after}`,
    reason: 'karena',
  },
  en: {
    noTime: 'the time of the data is not known',
    actor: 'Handled by',
    source: 'Source',
    noSource: 'not given yet',
    next: 'Next',
    received: 'Latest data',
    corrected: (at: string, before: string, after: string) =>
      `figure updated ${at}: formerly ${before}, now ${after}`,
    reason: 'because',
  },
} as const;

export const resultBarsText = {
  id: {
    option: 'Pilihan',
    noBars: 'Persentase dan batang tidak ditampilkan karena ada angka yang perlu diperiksa.',
    noOptions: 'Belum ada daftar pilihan untuk wilayah ini.',
    share: (share: string) => `${share} dari suara sah`,
    threshold: 'Batas 50% suara sah',
    moreThan: (votes: string) => `lebih dari ${votes} suara`,
  },
  en: {
    option: 'Option',
    noBars: 'Percentages and bars are not shown because there are figures to be checked.',
    noOptions: 'There is no list of options for this area yet.',
    share: (share: string) => `${share} of the valid votes`,
    threshold: 'Limit of 50% of the valid votes',
    moreThan: (votes: string) => `more than ${votes} votes`,
  },
} as const;

export const resultTableText = {
  id: {
    area: 'Wilayah',
    total: 'Jumlah',
    data: 'Data TPS',
    state: { 'no-data': 'belum ada data', partial: 'sebagian', complete: 'lengkap' },
    shares: 'Persen dari suara sah di wilayah itu.',
    noShares: 'Persentase tidak ditampilkan karena ada angka yang perlu diperiksa.',
    noAreas: 'Belum ada rincian per wilayah.',
  },
  en: {
    area: 'Area',
    total: 'Total',
    data: 'Polling station data',
    state: { 'no-data': 'no data yet', partial: 'partial', complete: 'complete' },
    shares: 'Per cent of the valid votes in that area.',
    noShares: 'Percentages are not shown because there are figures to be checked.',
    noAreas: 'There are no figures by area yet.',
  },
} as const;

interface SourcesText {
  heading: string;
  none: string;
  number: string;
  for: string;
  /** Before the name of who reports what a document without an address says. */
  reported: string;
  kinds: Readonly<Record<SourceKind, string>>;
  measures: Readonly<Record<Measure, string>>;
}

export const resultSourcesText: Text<SourcesText> = {
  id: {
    heading: 'Sumber',
    none: 'Dokumen sumber belum dicantumkan.',
    number: 'No.',
    for: 'untuk',
    reported: 'diberitakan',
    kinds: {
      'C.Hasil': 'Formulir C.Hasil',
      'D.Hasil': 'Formulir D.Hasil',
      berita_acara: 'Berita acara',
      keputusan_kpu: 'Keputusan KPU',
      putusan_mk: 'Putusan MK',
      sirekap: 'Sirekap',
      press: 'Media',
    },
    measures: {
      votes: 'perolehan suara',
      valid: 'suara sah',
      invalid: 'suara tidak sah',
      total: 'pengguna hak pilih',
      voters: 'jumlah pemilih',
      progress: 'jumlah TPS',
      children: 'rincian per wilayah',
      seats: 'kursi',
    },
  },
  en: {
    heading: 'Sources',
    none: 'The source document is not given yet.',
    number: 'No.',
    for: 'for',
    reported: 'reported by',
    kinds: {
      'C.Hasil': 'Form C.Hasil',
      'D.Hasil': 'Form D.Hasil',
      berita_acara: 'Official record',
      keputusan_kpu: 'KPU decision',
      putusan_mk: 'Constitutional Court ruling',
      sirekap: 'Sirekap',
      press: 'Press',
    },
    measures: {
      votes: 'votes',
      valid: 'valid votes',
      invalid: 'invalid votes',
      total: 'people who voted',
      voters: 'number of voters',
      progress: 'number of polling stations',
      children: 'figures by area',
      seats: 'seats',
    },
  },
};

export * from './texts/board.ts';
export * from './texts/candidates.ts';
export * from './texts/compare.ts';
export * from './texts/corrections.ts';
export * from './texts/ladder.ts';
export * from './texts/live.ts';
export * from './texts/map.ts';
export * from './texts/print.ts';
export * from './texts/seats.ts';
export * from './texts/share-card.ts';
export * from './texts/sortable.ts';
export * from './texts/sources.ts';
export * from './texts/spread.ts';
export * from './texts/status.ts';
export * from './texts/story.ts';
export * from './texts/turnout.ts';
