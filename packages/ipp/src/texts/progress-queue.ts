/** Words of IppVerificationQueue. */
import type { Locale } from '../core/model.ts';

interface QueueText {
  title: string;
  none: string;
  region: string;
  indicator: string;
  since: string;
  days: string;
  evidence: string;
  dayCount: (days: number) => string;
  today: string;
  unknown: string;
  files: (count: number) => string;
  noFile: string;
  more: (count: number) => string;
}

export const verificationQueueText: Readonly<Record<Locale, QueueText>> = {
  id: {
    title: 'Indikator yang menunggu verifikasi, yang paling lama lebih dahulu',
    none: 'Tidak ada indikator yang menunggu verifikasi.',
    region: 'Wilayah',
    indicator: 'Indikator',
    since: 'Diserahkan',
    days: 'Menunggu',
    evidence: 'Bukti',
    dayCount: (days) => `${days} hari`,
    today: 'kurang dari sehari',
    unknown: 'belum diketahui',
    files: (count) => `${count} berkas`,
    noFile: 'tanpa bukti',
    more: (count) => `${count} indikator lain menunggu lebih singkat dan tidak ditampilkan.`,
  },
  en: {
    title: 'Indicators that wait for review, the longest first',
    none: 'No indicator waits for review.',
    region: 'Region',
    indicator: 'Indicator',
    since: 'Handed over',
    days: 'Waiting',
    evidence: 'Evidence',
    dayCount: (days) => (days === 1 ? '1 day' : `${days} days`),
    today: 'less than a day',
    unknown: 'not known',
    files: (count) => (count === 1 ? '1 file' : `${count} files`),
    noFile: 'no evidence',
    more: (count) => `${count} more indicators wait for a shorter time and are not shown.`,
  },
};
