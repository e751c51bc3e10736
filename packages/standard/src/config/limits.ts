/** Every frequency and limit of the standard that is no legal term, with its source. Rules and checks read them here. */
import type { Limit, Verification } from '../types.ts';

const verified: Verification = { state: 'verified' };
const own: Verification = { state: 'own' };
const province: Verification = {
  state: 'unverified',
  note: {
    id: 'Arahan KPU Jawa Timur tahun 2017; arahan KPU RI yang setara tidak ditemukan.',
    en: 'An instruction of KPU Jawa Timur of 2017; none of KPU RI was found.',
  },
};
const limit = <Unit extends string>(
  value: number,
  unit: Unit,
  sources: readonly string[],
  verification: Verification,
): Limit<Unit> => ({ value, unit, sources, verification });

/** Limits by name. Change a number here only, with its source. */
export const limits = {
  /** Information published regularly is renewed at least this often (UU 14/2008 Pasal 9). */
  periodicMonths: limit(6, 'bulan', ['S60'], verified),
  /** News per working day during stages. */
  newsPerWorkingDayDuringStages: limit(1, 'berita per hari kerja', ['S11'], province),
  /** News per week outside stages. */
  newsPerWeekOutsideStages: limit(2, 'berita per minggu', ['S11'], province),
  /** News of different event days that appear within one hour: more than this is an upload in one batch. */
  batchItems: limit(3, 'berita per jam', ['S11', 'OWN'], own),
  /** Words of a news item. */
  newsWordsLeast: limit(200, 'kata', ['OWN'], own),
  newsWordsMost: limit(700, 'kata', ['OWN'], own),
  paragraphWordsMost: limit(90, 'kata', ['OWN'], own),
  titleCharactersMost: limit(110, 'karakter', ['OWN'], own),
  /** An opinion is no older than this, or the section counts as empty. */
  opinionMonths: limit(6, 'bulan', ['S16', 'OWN'], own),
  /** A PDF, in bytes: 2 MB (S24). */
  pdfBytes: limit(2 * 1024 * 1024, 'byte', ['S24'], {
    state: 'unverified',
    note: {
      id: 'Batas unggah bukti e-monev, dipakai di sini untuk semua dokumen.',
      en: 'The limit for evidence in e-monev, used here for all documents.',
    },
  }),
  /** A whole page with pictures. */
  pageBytes: limit(1024 * 1024, 'byte', ['OWN'], own),
  /** One picture of a news item. */
  imageBytes: limit(200 * 1024, 'byte', ['OWN'], own),
  /** Entries of the main menu. */
  menuItems: limit(7, 'butir', ['S41', 'OWN'], own),
  menuLevels: limit(2, 'tingkat', ['S41'], own),
  /** Contrast of text and of large text or parts of the interface. */
  contrastText: limit(4.5, 'rasio', ['WCAG'], verified),
  contrastLarge: limit(3, 'rasio', ['WCAG'], verified),
  /** Side of a target (WCAG 2.5.8). */
  targetPixels: limit(24, 'piksel CSS', ['WCAG'], verified),
  /** Width at which a page must not scroll sideways (WCAG 1.4.10). */
  reflowPixels: limit(320, 'piksel CSS', ['WCAG'], verified),
  /** Bounds of the categories of the participation index (S96, S97). */
  ippInvolvement: limit(60, 'nilai', ['S96', 'S97'], verified),
  ippParticipatory: limit(77.5, 'nilai', ['S96', 'S97'], verified),
  /** Words that a page of the profile has at least: below, it is no answer. */
  profileWords: limit(50, 'kata', ['OWN'], own),
} as const;
export type LimitName = keyof typeof limits;
