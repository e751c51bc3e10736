/** Models that a public widget must bear: published, made up, empty, contradictory and hostile. For tests only. */
import {
  type IppModel,
  type IppScores,
  ippModel,
  ippPemilu2024,
  ippPilkada2024,
  type ScoreRow,
} from '../../core/index.ts';
import { defineInstrument } from '../../core/parse.ts';
import { ikpInput, ipmInput } from '../../core/test/instruments.ts';
import {
  contohInstrument,
  contohScores,
  publishedPemilu2024,
  publishedPilkada2024,
} from '../../fixtures/index.ts';

export const published = ippModel(ippPilkada2024, publishedPilkada2024);

/** The published scores with some rows and facts replaced. */
export const changed = (rows: readonly Partial<ScoreRow>[], more: Partial<IppScores> = {}): IppModel =>
  ippModel(ippPilkada2024, {
    ...publishedPilkada2024,
    counts: [],
    rows: rows.map((one) => ({
      region: '33.72',
      level: 'kabkota',
      name: null,
      index: null,
      missing: one.index == null ? 'not-published' : null,
      bandStated: null,
      dims: {},
      dimsMissing: null,
      method: null,
      source: null,
      note: null,
      ...one,
    })),
    ...more,
  });

const long =
  'Kabupaten Kepulauan Siau Tagulandang Biaro dengan Nama yang Sangat Panjang Sekali hingga Sembilan Puluh Huruf';
export const hostile = '<img src=x onerror=alert(1)> "Ünggül" & \u202e\u0627\u0628 {index} </td>';

export const models: Readonly<Record<string, () => IppModel>> = {
  published: () => published,
  'published, Pemilu': () => ippModel(ippPemilu2024, publishedPemilu2024),
  'made up, 35 with reasons': () =>
    ippModel(
      ippPilkada2024,
      contohScores({ within: '33', parents: true, missing: ['pending', 'withheld', 'not-published'] }),
    ),
  'made-up weights': () =>
    ippModel(contohInstrument, contohScores({ instrument: contohInstrument, within: '33', parents: true })),
  'no row': () => changed([]),
  'one row': () => changed([{ index: 77.50001 }]),
  'every reason': () =>
    changed([
      { region: '33.01', missing: 'not-published' },
      { region: '33.02', missing: 'pending' },
      { region: '33.03', missing: 'withheld' },
      { region: '33.04', missing: 'not-measured' },
      { region: '33.05', bandStated: 'engagement' },
      { region: '33.06', missing: 'withheld', bandStated: 'engagement' },
      { region: '33.72', index: 60 },
    ]),
  'index without dimensions': () => changed([{ index: 59.999 }]),
  'dimensions without index': () => changed([{ dims: { registrasi: 70, kampanye: 50 } }]),
  mismatch: () => changed([{ index: 78.64, bandStated: 'engagement' }]),
  'long name': () => changed([{ index: 78, name: long }]),
  'hostile name': () =>
    changed([{ index: 78, name: hostile, source: 0, note: { id: hostile } }], {
      sources: [{ title: hostile, publisher: hostile, url: 'javascript:alert(1)', date: 'x' }],
      context: [
        {
          region: '33.72',
          metric: 'turnoutRaw',
          label: { id: hostile },
          value: 1,
          unit: { id: 'x' },
          formula: null,
          source: 9,
        },
      ],
    }),
  'out of scale': () =>
    changed([{ index: 786.4 }, { region: '33.01', index: Number.NaN }, { region: '99.99', index: 70 }]),
  'wrong instrument': () => ippModel(ippPilkada2024, publishedPemilu2024),
  'no data at all': () => ippModel(ippPilkada2024, null),
  rubbish: () =>
    ippModel(ippPilkada2024, { rows: [null, 7, 'x', { region: {}, index: 'a', dims: [] }], sources: 3 }),
  IPM: () =>
    ippModel(defineInstrument(ipmInput), {
      ...publishedPilkada2024,
      instrument: 'ipm-bps@1.0.0',
      counts: [],
      context: [],
      rows: [{ region: '33.72', level: 'kabkota', index: 70, source: 0 }],
    }),
  IKP: () => {
    const instrument = defineInstrument(ikpInput);
    return ippModel(instrument, {
      ...publishedPilkada2024,
      instrument: `${instrument.id}@${instrument.version}`,
      counts: [],
      context: [],
      rows: [{ region: '33', level: 'provinsi', index: 40, source: 0 }],
    });
  },
};
