import { deepFreeze } from '../freeze.ts';
import { type Instrument, instrumentFormat } from '../model.ts';
import { ippBands, ippDimensions, ippSources } from './shared.ts';

/**
 * IPP Pemilu 2024, released by KPU on 10 February 2025, as far as it is published. That its classes have the bounds of
 * the index of Pilkada is likely and was not found in a source, so no class is worked out from a score.
 */
export const ippPemilu2024: Instrument = /* #__PURE__ */ deepFreeze<Instrument>({
  schema: instrumentFormat,
  id: 'ipp-pemilu-2024',
  version: '1.0.0',
  status: 'published',
  name: { id: 'Indeks Partisipasi Pemilu 2024', en: 'Participation Index of the 2024 General Election' },
  abbr: 'IPP',
  expansions: [
    { text: 'Indeks Partisipasi Pemilu', usedBy: 'KPU RI', source: 0 },
    { text: 'Indeks Partisipasi Masyarakat', usedBy: 'KPU Kabupaten Trenggalek', source: 1 },
  ],
  definition: {
    id: 'alat untuk mengukur peran serta masyarakat dalam segenap proses pemilu',
    en: 'a tool for measuring how the public takes part in the whole process of the election',
  },
  election: { type: 'pemilu', date: '2024-02-14' },
  released: '2025-02-10',
  replaces: null,
  comparableWith: [
    {
      instrument: 'ipp-pilkada-2024',
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
  coverage: { kabkota: { measured: 514, notMeasured: [], reason: null } },
  aggregation: { method: null, basis: 'unknown' },
  bands: ippBands,
  bandsBasis: 'inferred',
  dimensions: ippDimensions,
  hypotheses: [],
  sources: [ippSources.pemilu, ippSources.definition, ippSources.jepara],
  sample: false,
});
