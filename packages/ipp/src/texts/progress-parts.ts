/** Words that several widgets of the filling share. Names of states, roles and rules come from the core. */
import type { Locale } from '../core/model.ts';
import type { NoShareReason } from '../core/progress/counts.ts';

interface ProgressPartsText {
  sample: string;
  internal: string;
  unreadable: string;
  unreadableHelp: string;
  moreErrors: (count: number) => string;
  noRegion: (code: string) => string;
  asOf: string;
  noTime: string;
  of: (done: string, base: string) => string;
  noShare: Readonly<Record<NoShareReason, string>>;
  nobody: string;
  noValue: string;
  notSet: string;
  region: string;
}

export const progressPartsText: Readonly<Record<Locale, ProgressPartsText>> = {
  id: {
    sample: 'CONTOH, bukan data sebenarnya',
    internal: 'Untuk internal KPU',
    unreadable: 'Berkas progres tidak bisa dibaca',
    unreadableHelp:
      'Tidak ada angka yang ditampilkan agar tidak ada yang salah. Perbaiki berkasnya, lalu muat lagi.',
    moreErrors: (count) => `dan ${count} lainnya`,
    noRegion: (code) =>
      `Wilayah ${code} tidak ada dalam berkas ini. Impor berkas wilayah itu, atau pilih wilayah lain.`,
    asOf: 'keadaan per',
    noTime: 'waktu belum diketahui',
    of: (done, base) => `${done} dari ${base} indikator yang berlaku`,
    noShare: {
      unknown: 'belum diketahui',
      nothing: 'tidak ada yang harus diisi',
      contradiction: 'angka bertentangan, perlu diperiksa',
    },
    nobody: 'belum diketahui',
    noValue: 'belum diisi',
    notSet: 'belum ditetapkan',
    region: 'Wilayah',
  },
  en: {
    sample: 'CONTOH (sample), not real data',
    internal: 'Internal to KPU',
    unreadable: 'The progress file cannot be read',
    unreadableHelp: 'No figure is shown, so that none is wrong. Correct the file, then load it again.',
    moreErrors: (count) => `and ${count} more`,
    noRegion: (code) => `The region ${code} is not in this file. Import its file, or choose another region.`,
    asOf: 'as of',
    noTime: 'time not known',
    of: (done, base) => `${done} of ${base} indicators that apply`,
    noShare: {
      unknown: 'not known',
      nothing: 'nothing to fill in',
      contradiction: 'contradicting counts, to be checked',
    },
    nobody: 'not known',
    noValue: 'not filled in',
    notSet: 'not set',
    region: 'Region',
  },
};
