/** Words of IppBurnUp. */
import type { Locale } from '../core/model.ts';
import type { DeadlineMeasure } from '../core/progress/model.ts';

interface BurnText {
  title: Readonly<Record<DeadlineMeasure, string>>;
  of: (regions: string) => string;
  day: string;
  done: Readonly<Record<DeadlineMeasure, string>>;
  unit: string;
  extension: (region: string) => string;
  missing: (names: string) => string;
  knownFrom: (day: string) => string;
  baseChanged: string;
  method: (text: string, from: string, to: string, pace: string) => string;
  ends: (earliest: string, latest: string) => string;
}

export const burnUpWidgetText: Readonly<Record<Locale, BurnText>> = {
  id: {
    title: { selesai: 'Indikator yang sudah diverifikasi', terisi: 'Indikator yang sudah diserahkan' },
    of: (regions) => `${regions} wilayah yang angkanya diketahui`,
    day: 'Hari',
    done: { selesai: 'Diverifikasi', terisi: 'Diserahkan' },
    unit: 'indikator',
    extension: (region) => `perpanjangan ${region}`,
    missing: (names) => `Tidak ikut dihitung karena angkanya belum diketahui: ${names}.`,
    knownFrom: (day) => `Baru diketahui seluruhnya mulai ${day}; hari sebelumnya tidak digambar.`,
    baseChanged:
      'Jumlah indikator yang berlaku berubah selama waktu ini; garis target memakai jumlah terakhir.',
    method: (text, from, to, pace) =>
      `${text} Dihitung dari ${from} sampai ${to}: ${pace} indikator per hari.`,
    ends: (earliest, latest) =>
      earliest === latest
        ? `Bila laju itu tetap, sisanya selesai sekitar ${earliest}.`
        : `Bila laju itu tetap, sisanya selesai antara ${earliest} dan ${latest}.`,
  },
  en: {
    title: { selesai: 'Verified indicators', terisi: 'Indicators handed over' },
    of: (regions) => `${regions} regions with known counts`,
    day: 'Day',
    done: { selesai: 'Verified', terisi: 'Handed over' },
    unit: 'indicators',
    extension: (region) => `extension of ${region}`,
    missing: (names) => `Not counted, because too little is known: ${names}.`,
    knownFrom: (day) => `All of it is known from ${day} on; earlier days are not drawn.`,
    baseChanged:
      'The number of indicators that apply changed in this time; the target line uses the last one.',
    method: (text, from, to, pace) => `${text} Worked out from ${from} to ${to}: ${pace} indicators a day.`,
    ends: (earliest, latest) =>
      earliest === latest
        ? `If that pace goes on, the rest is done about ${earliest}.`
        : `If that pace goes on, the rest is done between ${earliest} and ${latest}.`,
  },
};
