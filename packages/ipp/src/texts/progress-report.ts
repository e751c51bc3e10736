/** Words of IppProvinceReport. */
import type { Locale } from '../core/model.ts';

interface ReportText {
  title: string;
  overview: string;
  region: string;
  progress: string;
  filled: string;
  standing: string;
  deadline: string;
  open: string;
  returned: string;
  waiting: string;
  details: string;
  complete: string;
  recommendation: string;
  noRecommendation: string;
  due: string;
  overdue: string;
  owner: string;
  signs: string;
  returnedList: string;
  noReason: string;
  waitingCount: (count: number, oldest: number | null) => string;
  conflicts: (count: number) => string;
  lastActivity: string;
  idle: (days: number) => string;
  none: string;
  definitions: string;
  rule: string;
  printed: string;
}

export const provinceReportText: Readonly<Record<Locale, ReportText>> = {
  id: {
    title: 'Laporan pengisian Indeks Partisipasi',
    overview: 'Ringkasan per wilayah',
    region: 'Wilayah',
    progress: 'Diverifikasi',
    filled: 'Terisi',
    standing: 'Keadaan',
    deadline: 'Batas yang menentukan',
    open: 'Kendala',
    returned: 'Dikembalikan',
    waiting: 'Menunggu verifikasi',
    details: 'Yang perlu ditindaklanjuti',
    complete: 'Sudah lengkap, tanpa tindak lanjut',
    recommendation: 'Rekomendasi',
    noRecommendation: 'Tidak ada rekomendasi menurut aturan yang dipakai.',
    due: 'tenggat',
    overdue: 'lewat tenggat',
    owner: 'oleh',
    signs: 'Tanda',
    returnedList: 'Dikembalikan dan belum diserahkan lagi',
    noReason: 'alasan belum dicatat',
    waitingCount: (count, oldest) =>
      oldest === null ? `${count} indikator` : `${count} indikator, paling lama ${oldest} hari`,
    conflicts: (count) => `${count} isian punya dua versi dan menunggu keputusan`,
    lastActivity: 'Perubahan terakhir',
    idle: (days) => `${days} hari lalu`,
    none: 'Belum ada wilayah dalam berkas ini.',
    definitions: 'Arti istilah',
    rule: 'Aturan',
    printed: 'Dicetak',
  },
  en: {
    title: 'Report on the filling of the participation index',
    overview: 'Overview by region',
    region: 'Region',
    progress: 'Verified',
    filled: 'Filled in',
    standing: 'Standing',
    deadline: 'Decisive deadline',
    open: 'Difficulties',
    returned: 'Returned',
    waiting: 'Waiting for review',
    details: 'To be followed up',
    complete: 'Complete, nothing to follow up',
    recommendation: 'Recommendation',
    noRecommendation: 'No recommendation by the rule that is used.',
    due: 'due',
    overdue: 'overdue',
    owner: 'by',
    signs: 'Signs',
    returnedList: 'Returned and not handed over again',
    noReason: 'no reason recorded',
    waitingCount: (count, oldest) =>
      oldest === null ? `${count} indicators` : `${count} indicators, the oldest for ${oldest} days`,
    conflicts: (count) => `${count} entries have two versions and wait for a decision`,
    lastActivity: 'Last change',
    idle: (days) => `${days} days ago`,
    none: 'There is no region in this file yet.',
    definitions: 'What the words mean',
    rule: 'Rule',
    printed: 'Printed',
  },
};
