/** Words of the outputs. Sentences come from the story, states from `scoreStateWords`. */
import type { Locale } from '../model.ts';

interface OutputWords {
  sample: string;
  title: (name: string, region: string) => string;
  table: (name: string, level: string, within: string) => string;
  published: string;
  unknown: string;
  dimensions: string;
  apart: string;
  sources: string;
  address: string;
  code: string;
  region: string;
  index: string;
  unit: string;
  band: string;
  bandOfIndex: string;
  state: string;
  rank: string;
  rankOf: (rank: number, n: number) => string;
  source: string;
  note: string;
  known: (known: number, measured: number | null) => string;
  alt: (title: string) => string;
  indexUnit: string;
}

export const outputWords: Readonly<Record<Locale, OutputWords>> = {
  id: {
    sample: 'CONTOH, bukan skor sebenarnya',
    title: (name, region) => `${name}: ${region}`,
    table: (name, level, within) => `${name} menurut ${level}, ${within}`,
    published: 'Tanggal terbit',
    unknown: 'belum diketahui',
    dimensions: 'Skor dimensi',
    apart: 'Bukan bagian indeks',
    sources: 'Sumber',
    address: 'Alamat',
    code: 'Kode wilayah',
    region: 'Wilayah',
    index: 'Indeks',
    unit: 'Satuan',
    band: 'Kategori',
    bandOfIndex: 'Kategori menurut indeks',
    state: 'Keadaan',
    rank: 'Peringkat',
    rankOf: (rank, n) => `${rank} dari ${n}`,
    source: 'Sumber',
    note: 'Keterangan',
    known: (known, measured) =>
      measured === null ? `${known} nilai dipublikasikan` : `${known} dari ${measured} nilai dipublikasikan`,
    alt: (title) => `Kartu indeks: ${title}`,
    indexUnit: 'poin, bukan bagian pemilih yang memberikan suara',
  },
  en: {
    sample: 'SAMPLE, not a real score',
    title: (name, region) => `${name}: ${region}`,
    table: (name, level, within) => `${name} by ${level}, ${within}`,
    published: 'Date of publication',
    unknown: 'not known',
    dimensions: 'Scores of the dimensions',
    apart: 'Not part of the index',
    sources: 'Sources',
    address: 'Address',
    code: 'Region code',
    region: 'Region',
    index: 'Index',
    unit: 'Unit',
    band: 'Class',
    bandOfIndex: 'Class of the index',
    state: 'State',
    rank: 'Place',
    rankOf: (rank, n) => `${rank} of ${n}`,
    source: 'Source',
    note: 'Note',
    known: (known, measured) =>
      measured === null ? `${known} scores published` : `${known} of ${measured} scores published`,
    alt: (title) => `Card of the index: ${title}`,
    indexUnit: 'points, not the part of voters who cast a vote',
  },
};
