/** Words of CompareElections. Reasons come from the core. */
import type { CompareMeasure } from '../core/compare.ts';
import type { Locale } from '../core/model.ts';

interface CompareElectionsText {
  heading: string;
  measure: string;
  gap: string;
  measures: Readonly<Record<CompareMeasure, string>>;
  part: (part: string, whole: string) => string;
  refused: string;
  none: string;
  notes: string;
}

export const compareElectionsText: Readonly<Record<Locale, CompareElectionsText>> = {
  id: {
    heading: 'Yang dapat dibandingkan',
    measure: 'Ukuran',
    gap: 'Selisih',
    measures: {
      votes: 'Perolehan suara',
      turnout: 'Partisipasi pemilih (pengguna hak pilih dibagi DPT)',
      invalid: 'Suara tidak sah (dibagi semua suara)',
      dpt: 'Pemilih dalam DPT',
      tps: 'Jumlah TPS',
    },
    part: (part, whole) => `${part} dari ${whole}`,
    refused: 'Yang tidak dibandingkan, dan alasannya',
    none: 'Tidak ada angka yang dapat dibandingkan.',
    notes: 'Perhatikan',
  },
  en: {
    heading: 'What can be compared',
    measure: 'Measure',
    gap: 'Difference',
    measures: {
      votes: 'Votes',
      turnout: 'Turnout (people who voted divided by DPT)',
      invalid: 'Invalid votes (divided by all votes)',
      dpt: 'Voters on the DPT',
      tps: 'Polling stations',
    },
    part: (part, whole) => `${part} of ${whole}`,
    refused: 'What is not compared, and why',
    none: 'There is no figure that can be compared.',
    notes: 'Mind',
  },
};
