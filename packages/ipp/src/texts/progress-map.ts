/** Words of IppProgressMap. Names of standings and definitions come from the core. */
import type { Locale } from '../core/model.ts';

interface ProgressMapText {
  titles: Readonly<Record<'standing' | 'verified', string>>;
  units: Readonly<Record<'standing' | 'verified', string>>;
  headers: Readonly<Record<'standing' | 'verified', string>>;
  verified: (share: string) => string;
  open: (count: string) => string;
  /** State of a region that the map has and the file has not. */
  absent: string;
  empty: string;
}

export const progressMapText: Readonly<Record<Locale, ProgressMapText>> = {
  id: {
    titles: {
      standing: 'Pengisian dan batas waktunya, menurut wilayah',
      verified: 'Indikator yang sudah diverifikasi, menurut wilayah',
    },
    units: {
      standing: 'keadaan terhadap batas waktu',
      verified: 'persen dari indikator yang berlaku',
    },
    headers: { standing: 'Keadaan', verified: 'Diverifikasi' },
    verified: (share) => `${share} diverifikasi`,
    open: (count) => `${count} kendala belum selesai`,
    absent: 'tidak ada dalam berkas ini',
    empty: 'Belum ada wilayah dalam berkas ini.',
  },
  en: {
    titles: {
      standing: 'Filling and its deadline, by region',
      verified: 'Verified indicators by region',
    },
    units: {
      standing: 'standing towards the deadline',
      verified: 'per cent of the indicators that apply',
    },
    headers: { standing: 'Standing', verified: 'Verified' },
    verified: (share) => `${share} verified`,
    open: (count) => `${count} open ${count === '1' ? 'difficulty' : 'difficulties'}`,
    absent: 'not in this file',
    empty: 'There is no region in this file yet.',
  },
};
