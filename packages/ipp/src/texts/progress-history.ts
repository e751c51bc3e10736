/** Words of IppHistory. */
import type { Locale } from '../core/model.ts';

interface HistoryText {
  none: string;
  noIndicator: (id: string) => string;
  first: (to: string) => string;
  change: (from: string, to: string) => string;
  edit: (status: string) => string;
  settled: string;
  rival: string;
  value: string;
  note: string;
  by: string;
  list: (indicator: string) => string;
}

export const historyText: Readonly<Record<Locale, HistoryText>> = {
  id: {
    none: 'Belum ada perubahan yang tercatat.',
    noIndicator: (id) => `Indikator ${id} tidak ada di wilayah ini.`,
    first: (to) => `Dicatat sebagai ${to}`,
    change: (from, to) => `${from} menjadi ${to}`,
    edit: (status) => `Isian diubah, tetap ${status}`,
    settled: 'memutuskan dua versi',
    rival: 'salah satu dari dua versi, menunggu keputusan',
    value: 'Nilai',
    note: 'Catatan',
    by: 'oleh',
    list: (indicator) => `Riwayat ${indicator}`,
  },
  en: {
    none: 'No change is recorded yet.',
    noIndicator: (id) => `There is no indicator ${id} in this region.`,
    first: (to) => `Recorded as ${to}`,
    change: (from, to) => `${from} became ${to}`,
    edit: (status) => `Entry changed, still ${status}`,
    settled: 'settled two versions',
    rival: 'one of two versions, waits for a decision',
    value: 'Value',
    note: 'Note',
    by: 'by',
    list: (indicator) => `History of ${indicator}`,
  },
};
