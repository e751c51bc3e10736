/** Words of IppProgressSummary. */
import type { Locale } from '../core/model.ts';

interface SummaryText {
  title: string;
  place: string;
  counts: string;
  unit: string;
  all: (known: string) => string;
  progress: string;
  verified: string;
  leftOut: string;
  standings: string;
  deadlines: string;
  noDeadline: string;
  nothingKnown: (region: string) => string;
  unset: (label: string) => string;
  rule: string;
  signs: string;
}

export const progressSummaryText: Readonly<Record<Locale, SummaryText>> = {
  id: {
    title: 'Pengisian menurut status',
    place: 'Wilayah atau dimensi',
    counts: 'Jumlah indikator menurut status',
    unit: 'indikator',
    all: (known) => `Semua wilayah yang angkanya diketahui (${known})`,
    progress: 'Progres',
    verified: 'sudah diverifikasi',
    leftOut: 'Belum dapat dihitung dan tidak ikut dalam jumlah',
    standings: 'Wilayah menurut jadwal',
    deadlines: 'Batas waktu',
    noDeadline: 'Belum ada batas waktu untuk wilayah ini.',
    nothingKnown: (region) =>
      `Belum ada isian yang diterima dari ${region}, jadi belum ada yang bisa dihitung.`,
    unset: (label) => `${label}: belum ditetapkan`,
    rule: 'Aturan yang dipakai',
    signs: 'Berisiko terlambat bila',
  },
  en: {
    title: 'Filling in by state',
    place: 'Region or dimension',
    counts: 'Number of indicators by state',
    unit: 'indicators',
    all: (known) => `All regions with known counts (${known})`,
    progress: 'Progress',
    verified: 'verified',
    leftOut: 'Cannot be counted and is left out',
    standings: 'Regions by schedule',
    deadlines: 'Deadlines',
    noDeadline: 'There is no deadline for this region yet.',
    nothingKnown: (region) => `Nothing has come in from ${region} yet, so there is nothing to count.`,
    unset: (label) => `${label}: not set`,
    rule: 'The rule that is used',
    signs: 'At risk when',
  },
};
