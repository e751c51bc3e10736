import { deepFreeze } from '../freeze.ts';
import { type Instrument, instrumentFormat } from '../model.ts';
import { ippBands, ippDimensions, ippSources } from './shared.ts';

/**
 * IPP Pilkada 2024, released by KPU on 18 October 2025, as far as it is published. Weights, variables and indicators are
 * not: they are `null` or empty, and nothing is worked out from them.
 */
export const ippPilkada2024: Instrument = /* #__PURE__ */ deepFreeze<Instrument>({
  schema: instrumentFormat,
  id: 'ipp-pilkada-2024',
  version: '1.0.0',
  status: 'published',
  name: { id: 'Indeks Partisipasi Pilkada 2024', en: 'Participation Index of the 2024 Regional Elections' },
  abbr: 'IPP',
  expansions: [
    { text: 'Indeks Partisipasi Pilkada', usedBy: 'KPU RI', source: 0 },
    { text: 'Indeks Partisipasi Pemilih', usedBy: 'KPU Provinsi Jawa Tengah', source: 7 },
    { text: 'Indeks Partisipasi Pemilihan', usedBy: 'KPU Kabupaten Sragen', source: 8 },
    { text: 'Indeks Partisipasi Publik', usedBy: 'KPU Kabupaten Klaten', source: 2 },
  ],
  definition: null,
  election: { type: 'pilkada', date: '2024-11-27' },
  released: '2025-10-18',
  replaces: null,
  comparableWith: [
    {
      instrument: 'ipp-pemilu-2024',
      comparable: false,
      note: {
        id: 'Konstruksi kedua indeks berbeda, sehingga keduanya bukan satu deret waktu.',
        en: 'The two indices are built differently, so they are not one time series.',
      },
    },
  ],
  scale: {
    min: 0,
    max: 100,
    unit: { id: 'poin', en: 'points' },
    decimals: 2,
    direction: 'higher-better',
  },
  levels: ['nasional', 'provinsi', 'kabkota'],
  coverage: {
    provinsi: {
      measured: 37,
      notMeasured: ['34'],
      reason: {
        id: 'DI Yogyakarta tidak menyelenggarakan pemilihan gubernur',
        en: 'DI Yogyakarta held no election of a governor',
      },
    },
    kabkota: {
      measured: 508,
      notMeasured: ['31.01', '31.71', '31.72', '31.73', '31.74', '31.75'],
      reason: {
        id: 'kabupaten dan kota administrasi di Jakarta tidak memilih bupati atau wali kota',
        en: 'the administrative regency and cities of Jakarta elect no regent or mayor',
      },
    },
  },
  aggregation: { method: null, basis: 'unknown' },
  bands: ippBands,
  bandsBasis: 'published',
  dimensions: ippDimensions,
  hypotheses: [
    {
      about: 'weights',
      value: [20, 10, 20, 20, 30],
      basis: 'One region (Kota Bukittinggi) fits these weights; the odds of a chance fit are about 1 in 4.',
      use: 'never-display',
    },
  ],
  sources: [
    ippSources.release,
    ippSources.bands,
    ippSources.engagement,
    ippSources.bukittinggi,
    ippSources.meaning,
    ippSources.dimensions,
    ippSources.regions,
    ippSources.jateng,
    ippSources.sragen,
    ippSources.yogyakarta,
  ],
  sample: false,
});
