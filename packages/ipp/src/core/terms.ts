/** Glossary behind "Apa artinya?": the words the sentences use, each in one or two plain sentences. */
import type { LocalText } from './model.ts';

/** Terms that are explained, by id. */
export const ippTermIds = ['poin', 'dimensi', 'kategori', 'peringkat'] as const;
export type IppTermId = (typeof ippTermIds)[number];

export interface IppTerm {
  /** The word as it stands in a heading. */
  label: LocalText;
  /** What it means, for a voter without training. */
  definition: LocalText;
}

/** The terms with their meaning in each language. */
export const ippTerms: Readonly<Record<IppTermId, IppTerm>> = {
  poin: {
    label: { id: 'Poin', en: 'Points' },
    definition: {
      id: 'Satuan indeks. Poin menyatakan penilaian atas banyak hal sekaligus, bukan bagian pemilih yang memberikan suara.',
      en: 'The unit of the index. Points state an assessment of many things together, not the part of voters who cast a vote.',
    },
  },
  dimensi: {
    label: { id: 'Dimensi', en: 'Dimension' },
    definition: {
      id: 'Satu sisi dari yang diukur indeks, misalnya registrasi pemilih. Setiap dimensi memiliki skornya sendiri.',
      en: 'One side of what the index measures, for example voter registration. Each dimension has its own score.',
    },
  },
  kategori: {
    label: { id: 'Kategori', en: 'Class' },
    definition: {
      id: 'Kelompok nilai dengan nama, misalnya engagement. Kategori ditentukan dari nilai sebelum dibulatkan.',
      en: 'A named group of scores, for example engagement. The class is decided on the score before it is rounded.',
    },
  },
  peringkat: {
    label: { id: 'Peringkat', en: 'Place' },
    definition: {
      id: 'Urutan suatu wilayah di antara semua wilayah yang diukur. Nilai yang sama mendapat peringkat yang sama.',
      en: 'The place of a region among all regions measured. Equal scores share a place.',
    },
  },
};

/** Whether a word is the id of a term that is explained. */
export const isIppTermId = (id: string): id is IppTermId => (ippTermIds as readonly string[]).includes(id);
