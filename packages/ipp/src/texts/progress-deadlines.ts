/** Words of IppDeadlines. */
import type { Locale } from '../core/model.ts';
import type { DeadlineMeasure } from '../core/progress/model.ts';

interface DeadlinesText {
  none: string;
  noneForRegion: string;
  scope: Readonly<Record<'semua' | 'provinsi' | 'kabkota', string>>;
  named: (count: number) => string;
  measure: Readonly<Record<DeadlineMeasure, string>>;
  binds: string;
  needs: string;
  opens: string;
  extensions: (label: string) => string;
  noExtension: string;
  region: string;
  until: string;
  reason: string;
  by: string;
  granted: string;
  earlier: string;
  complete: (done: number, all: number) => string;
}

export const deadlinesText: Readonly<Record<Locale, DeadlinesText>> = {
  id: {
    none: 'Belum ada batas waktu dalam berkas ini.',
    noneForRegion: 'Belum ada batas waktu untuk wilayah ini.',
    scope: { semua: 'semua wilayah', provinsi: 'provinsi', kabkota: 'kabupaten dan kota' },
    named: (count) => `${count} wilayah yang disebut`,
    measure: { terisi: 'semua indikator sudah diserahkan', selesai: 'semua indikator sudah diverifikasi' },
    binds: 'Berlaku untuk',
    needs: 'Yang harus lengkap',
    opens: 'Dibuka',
    extensions: (label) => `Perpanjangan: ${label}`,
    noExtension: 'Tidak ada perpanjangan.',
    region: 'Wilayah',
    until: 'Diperpanjang sampai',
    reason: 'Alasan',
    by: 'Diberikan oleh',
    granted: 'Diberikan pada',
    earlier: 'lebih awal dari batas semula, perlu diperiksa',
    complete: (done, all) => `${done} dari ${all} wilayah sudah lengkap.`,
  },
  en: {
    none: 'There is no deadline in this file yet.',
    noneForRegion: 'There is no deadline for this region yet.',
    scope: { semua: 'all regions', provinsi: 'provinces', kabkota: 'regencies and cities' },
    named: (count) => `${count} named regions`,
    measure: { terisi: 'all indicators are handed over', selesai: 'all indicators are verified' },
    binds: 'Binds',
    needs: 'What must be complete',
    opens: 'Opens',
    extensions: (label) => `Extensions: ${label}`,
    noExtension: 'No extension.',
    region: 'Region',
    until: 'Extended until',
    reason: 'Reason',
    by: 'Granted by',
    granted: 'Granted on',
    earlier: 'earlier than the deadline for all, to be checked',
    complete: (done, all) => `${done} of ${all} regions are complete.`,
  },
};
