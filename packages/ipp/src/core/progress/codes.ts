/** Closed lists of the filling of an index, and the words for them. What an office may change is no list here but data. */
import type { LocalText } from '../model.ts';

/**
 * States of one indicator. `kosong`: nothing entered; `draf`: entered, not handed over; `terkirim`: handed over to the
 * province; `dikembalikan`: sent back with a reason; `terverifikasi`: accepted; `tidakBerlaku`: does not apply here.
 */
export const indicatorStatuses = [
  'kosong',
  'draf',
  'terkirim',
  'dikembalikan',
  'terverifikasi',
  'tidakBerlaku',
] as const;
export type IndicatorStatus = (typeof indicatorStatuses)[number];

/** Who acts: the office that fills in, the province that reviews, KPU RI that defines and computes. */
export const progressRoles = ['kabkota', 'provinsi', 'pusat'] as const;
export type ProgressRole = (typeof progressRoles)[number];

/** States of a difficulty: open, being dealt with, solved. */
export const difficultyStatuses = ['terbuka', 'ditangani', 'selesai'] as const;
export type DifficultyStatus = (typeof difficultyStatuses)[number];

/** Who may see that a document exists. A public build shows neither kind: it takes counts only. */
export const evidenceVisibilities = ['internal', 'publik'] as const;
export type EvidenceVisibility = (typeof evidenceVisibilities)[number];

/** What must be complete when a deadline ends: everything handed over (`terisi`) or everything verified (`selesai`). */
export const deadlineMeasures = ['terisi', 'selesai'] as const;
export type DeadlineMeasure = (typeof deadlineMeasures)[number];

/** Zones of Indonesia. Instants carry an offset; the zone only says how they are printed. */
export const progressZones = ['WIB', 'WITA', 'WIT'] as const;
export type ProgressZone = (typeof progressZones)[number];

/** Name of each state. */
export const statusNames: Readonly<Record<IndicatorStatus, LocalText>> = {
  kosong: { id: 'Kosong', en: 'Empty' },
  draf: { id: 'Draf', en: 'Draft' },
  terkirim: { id: 'Terkirim', en: 'Submitted' },
  dikembalikan: { id: 'Dikembalikan', en: 'Returned' },
  terverifikasi: { id: 'Terverifikasi', en: 'Verified' },
  tidakBerlaku: { id: 'Tidak berlaku', en: 'Not applicable' },
};

/** Name of each role. */
export const roleNames: Readonly<Record<ProgressRole, LocalText>> = {
  kabkota: { id: 'KPU kabupaten/kota', en: 'KPU of the regency or city' },
  provinsi: { id: 'KPU provinsi', en: 'KPU of the province' },
  pusat: { id: 'KPU RI', en: 'KPU RI' },
};

/** Name of each state of a difficulty. */
export const difficultyStatusNames: Readonly<Record<DifficultyStatus, LocalText>> = {
  terbuka: { id: 'Terbuka', en: 'Open' },
  ditangani: { id: 'Sedang ditangani', en: 'Being dealt with' },
  selesai: { id: 'Selesai', en: 'Solved' },
};

/** Words that go on screen beside the figures, so that nobody guesses what they count. */
export const progressDefinitions = {
  terisi: {
    id: 'Terisi: indikator yang sudah diserahkan, yaitu terkirim, dikembalikan, atau terverifikasi. Kosong dan draf belum terisi.',
    en: 'Filled in: indicators that were handed over, that is submitted, returned or verified. Empty and draft are not filled in.',
  },
  selesai: {
    id: 'Selesai: indikator yang sudah diverifikasi KPU provinsi.',
    en: 'Finished: indicators that the province has verified.',
  },
  progres: {
    id: 'Progres: indikator selesai dibagi seluruh indikator yang berlaku (semua dikurangi yang tidak berlaku).',
    en: 'Progress: finished indicators divided by all that apply (all of them less those not applicable).',
  },
  terlambat: {
    id: 'Terlambat: batas waktu atau perpanjangannya sudah lewat dan yang diwajibkan belum lengkap.',
    en: 'Late: the deadline or its extension has passed and what it asks for is not complete.',
  },
  berisiko: {
    id: 'Berisiko terlambat: batas waktu belum lewat, tetapi sedikitnya satu tanda dalam aturan terpenuhi.',
    en: 'At risk: the deadline has not passed, but at least one sign of the rule is met.',
  },
  perkiraan: {
    id: 'Perkiraan: hitungan dari laju yang lalu, bukan janji dan bukan data.',
    en: 'Forecast: worked out from the past pace; neither a promise nor data.',
  },
} as const satisfies Record<string, LocalText>;
export type ProgressDefinition = keyof typeof progressDefinitions;

/** A kind of difficulty. The list is data of a file: every office may change it. */
export interface DifficultyCategory {
  /** Stable id, e.g. `data-luar-kpu`. */
  id: string;
  label: LocalText;
}

/**
 * A list to begin with. No list of difficulties was published by KPU; this one is the project's proposal and is copied
 * into a file, where the province changes it.
 */
export const suggestedCategories: readonly DifficultyCategory[] = [
  {
    id: 'data-divisi-lain',
    label: { id: 'Data ada di divisi lain', en: 'Data is held by another division' },
  },
  {
    id: 'data-luar-kpu',
    label: {
      id: 'Data di luar KPU (Dukcapil, Kesbangpol, partai politik)',
      en: 'Data outside KPU (civil registry, Kesbangpol, parties)',
    },
  },
  {
    id: 'badan-adhoc-bubar',
    label: {
      id: 'Badan ad hoc sudah bubar, arsip tidak lengkap',
      en: 'Ad hoc bodies dissolved, files incomplete',
    },
  },
  {
    id: 'definisi',
    label: { id: 'Definisi indikator belum jelas', en: 'Definition of an indicator unclear' },
  },
  {
    id: 'aplikasi',
    label: { id: 'Kendala aplikasi atau jaringan', en: 'Trouble with the application or network' },
  },
  {
    id: 'berkas',
    label: { id: 'Berkas terlalu besar atau jenisnya salah', en: 'File too large or of the wrong type' },
  },
  { id: 'petugas', label: { id: 'Pergantian petugas', en: 'Change of staff' } },
  { id: 'bersamaan', label: { id: 'Bersamaan dengan pekerjaan lain', en: 'Clash with other work' } },
];
