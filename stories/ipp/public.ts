import { type IppScores, ippModel, ippPemilu2024, ippPilkada2024 } from '@situs-kpu/ipp/core';
import {
  contohInstrument,
  contohScores,
  publishedPemilu2024,
  publishedPilkada2024,
} from '@situs-kpu/ipp/fixtures';
import provinsi from '@situs-kpu/regions/geo/indonesia-provinsi';
import jateng from '@situs-kpu/regions/geo/jateng-kabkota';
import { jatengMap, regionMap } from '@situs-kpu/regions/map';
import { jatengTiles } from '@situs-kpu/regions/tiles/jateng';

export const provinceMap = regionMap(jateng, jatengMap);
export const nationMap = regionMap(provinsi, { width: 1000 });
export { jatengTiles };

const reasons = ['pending', 'withheld', 'not-published'] as const;
const jatengContoh = contohScores({ within: '33', parents: true, missing: reasons });

/** The published scores of one region with something changed. */
const changed = (region: string, change: Partial<IppScores['rows'][number]>): IppScores => ({
  ...publishedPilkada2024,
  rows: publishedPilkada2024.rows.map((row) => (row.region === region ? { ...row, ...change } : row)),
});

/** Models of the stories. What is not marked CONTOH is published. */
export const models = {
  /** Real: everything that is published of Pilkada 2024. */
  pilkada: ippModel(ippPilkada2024, publishedPilkada2024),
  /** Real: everything that is published of Pemilu 2024. */
  pemilu: ippModel(ippPemilu2024, publishedPemilu2024),
  /** CONTOH: 35 regencies and cities of Jawa Tengah, every seventh without a score. */
  contoh: ippModel(ippPilkada2024, jatengContoh),
  /** CONTOH: all 35 with a score, and made-up figures beside the index. */
  contohPenuh: ippModel(ippPilkada2024, {
    ...contohScores({ within: '33', parents: true }),
    context: contohScores({ within: '33', seed: 7 }).rows.map(({ region, index }) => ({
      region,
      metric: 'turnoutRaw',
      label: { id: 'Pengguna hak pilih di TPS', en: 'People who voted at the polling stations' },
      value: Math.round((index ?? 0) * 10) / 10,
      unit: { id: 'persen pemilih', en: 'per cent of voters' },
      formula: null,
      source: null,
    })),
  }),
  /** CONTOH: all 508 that were measured. */
  contoh508: ippModel(ippPilkada2024, contohScores()),
  /** CONTOH: weights of a fifth each, which IPP does not have. */
  contohBobot: ippModel(
    contohInstrument,
    contohScores({ instrument: contohInstrument, within: '33', parents: true }),
  ),
  /** The announced class does not fit the index. */
  bedaKategori: ippModel(ippPilkada2024, changed('13.75', { bandStated: 'engagement' })),
  /** A score that only looks as if it were on the bound. */
  tepatDiAtas: ippModel(ippPilkada2024, changed('13.75', { index: 77.50001, dims: {} })),
  ditahan: ippModel(ippPilkada2024, changed('33.72', { missing: 'withheld' })),
  menunggu: ippModel(ippPilkada2024, changed('33.72', { missing: 'pending' })),
  /** A decimal mark was lost, so the row is not shown. */
  rusak: ippModel(ippPilkada2024, changed('13.75', { index: 7864 })),
  kosong: ippModel(ippPilkada2024, null),
};
