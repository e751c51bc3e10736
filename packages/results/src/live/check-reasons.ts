/** Why the checks do not take an edition or a file, in words for the public. */
import type { LocalText } from '../core/model.ts';
import { firstReasons } from './reasons.ts';

/** Reasons of the checks. None of the texts says anything about the count itself. */
export const checkReasons = {
  terpotong: { id: 'Berkas data diterima tidak utuh', en: 'The data file was received incomplete' },
  terlalu_besar: { id: 'Berkas data terlalu besar', en: 'The data file is too large' },
  manifes: { id: 'Daftar berkas data tidak dapat dibaca', en: 'The list of data files cannot be read' },
  urutan_mundur: {
    id: 'Server mengirim terbitan yang lebih lama',
    en: 'The server sent an older edition',
  },
  urutan_ganda: {
    id: 'Server mengirim dua terbitan berbeda dengan nomor yang sama',
    en: 'The server sent two different editions with the same number',
  },
  hash: {
    id: 'Isi berkas data tidak sama dengan sidiknya (SHA-256)',
    en: 'The data file does not match its fingerprint (SHA-256)',
  },
  tanda_tangan: {
    id: 'Tanda tangan digital data tidak sah',
    en: 'The digital signature of the data is not valid',
  },
  kripto: {
    id: 'Peramban ini tidak dapat memeriksa keaslian data; buka halaman ini melalui https',
    en: 'This browser cannot check that the data are genuine; open this page by https',
  },
  skema: { id: 'Bentuk data tidak sesuai aturan', en: 'The form of the data does not follow the rules' },
  berbeda: {
    id: 'Isi berkas tidak sesuai dengan daftar berkas data',
    en: 'The file does not agree with the list of data files',
  },
  tidak_cocok: {
    id: 'Ada angka pada data baru yang tidak saling cocok',
    en: 'Figures in the new data do not agree with each other',
  },
  lebih_lama: {
    id: 'Data yang baru diterima lebih lama daripada yang tampil',
    en: 'The data just received are older than what is shown',
  },
  turun: {
    id: 'Ada angka pada data baru yang turun, hilang, atau berubah tanpa catatan koreksi',
    en: 'Figures in the new data fall, vanish or change without a note of correction',
  },
  catatan: {
    id: 'Keterangan yang sudah terbit hilang atau berubah pada data baru',
    en: 'What was already published about the result is gone or changed in the new data',
  },
  status_mundur: {
    id: 'Tahap pada data baru mundur tanpa catatan koreksi',
    en: 'The stage in the new data goes back without a note of correction',
  },
} as const satisfies Readonly<Record<string, LocalText>>;

/** Every reason why live figures are not fresh, by its code. */
export const liveReasons = { ...firstReasons, ...checkReasons } as const;
