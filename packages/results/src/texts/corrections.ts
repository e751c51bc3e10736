/** Words of CorrectionLog. */
import type { FormerReason, Locale } from '../core/model.ts';

interface CorrectionLogText {
  heading: string;
  none: string;
  unlisted: string;
  figure: string;
  before: string;
  after: string;
  why: string;
  noReason: string;
  document: string;
  noDocument: string;
  noTime: string;
  former: Readonly<Record<FormerReason, string>>;
  formerColumn: Readonly<Record<FormerReason, string>>;
  now: string;
  option: string;
  apart: string;
  feed: string;
}

export const correctionLogText: Readonly<Record<Locale, CorrectionLogText>> = {
  id: {
    heading: 'Koreksi angka',
    none: 'Belum ada koreksi yang dicatat untuk hasil ini.',
    unlisted: 'Hasil ini ditandai dikoreksi, tetapi rinciannya belum dicantumkan.',
    figure: 'Angka',
    before: 'Sebelumnya',
    after: 'Sekarang',
    why: 'Alasan',
    noReason: 'belum dicantumkan',
    document: 'Dokumen',
    noDocument: 'belum dicantumkan',
    noTime: 'waktu belum diketahui',
    former: {
      psu: 'Angka sebelum pemungutan suara ulang (PSU)',
      rekap_ulang: 'Angka sebelum rekapitulasi ulang',
      perbaikan_keputusan: 'Angka sebelum perbaikan keputusan',
      koreksi: 'Angka sebelum koreksi',
    },
    formerColumn: {
      psu: 'Sebelum PSU',
      rekap_ulang: 'Sebelum rekapitulasi ulang',
      perbaikan_keputusan: 'Sebelum perbaikan',
      koreksi: 'Sebelum koreksi',
    },
    now: 'Sekarang',
    option: 'Pilihan',
    apart: 'Kedua kolom tidak dijumlahkan.',
    feed: 'Ikuti koreksi (JSON Feed)',
  },
  en: {
    heading: 'Corrected figures',
    none: 'No correction is recorded for this result.',
    unlisted: 'This result is marked as corrected, but the details are not given yet.',
    figure: 'Figure',
    before: 'Formerly',
    after: 'Now',
    why: 'Reason',
    noReason: 'not given yet',
    document: 'Document',
    noDocument: 'not given yet',
    noTime: 'time not known',
    former: {
      psu: 'Figures before the repeat voting (PSU)',
      rekap_ulang: 'Figures before the repeat recapitulation',
      perbaikan_keputusan: 'Figures before the correction of the decision',
      koreksi: 'Figures before the correction',
    },
    formerColumn: {
      psu: 'Before the repeat',
      rekap_ulang: 'Before the repeat recapitulation',
      perbaikan_keputusan: 'Before the correction',
      koreksi: 'Before the correction',
    },
    now: 'Now',
    option: 'Option',
    apart: 'The two columns are not added up.',
    feed: 'Follow corrections (JSON Feed)',
  },
};
