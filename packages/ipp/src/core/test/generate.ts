/** Scores for property tests. For tests only. */
import { regencies } from '@situs-kpu/regions';
import fc from 'fast-check';
import { contohScores, publishedPilkada2024 } from '../../fixtures/index.ts';
import {
  type IppScores,
  instrumentRef,
  ippPilkada2024,
  missingReasons,
  nationCode,
  type ScoreRow,
  scoresFormat,
} from '../index.ts';

/** Points with at most five decimals; the bounds of the classes and their neighbours are frequent. */
export const anyPoints = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 10_000_000 }).map((units) => units / 100_000) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 10_000 }).map((units) => units / 100) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      0,
      59.99,
      59.994,
      59.995,
      59.999,
      59.99999,
      60,
      60.00001,
      60.004,
      60.005,
      77.49,
      77.495,
      77.499,
      77.5,
      77.50001,
      77.504,
      77.505,
      77.51,
      100,
    ),
  },
);

const codes = regencies().map(({ code }) => code);
const dimensionIds = ippPilkada2024.dimensions.map(({ id }) => id);
const bandIds = ippPilkada2024.bands.map(({ id }) => id);

const anyDims = fc.oneof(
  fc.constant({}),
  fc.record(Object.fromEntries(dimensionIds.map((id) => [id, anyPoints]))),
  fc.dictionary(fc.constantFrom(...dimensionIds), fc.option(anyPoints)),
);

/** A row of the right form for a region, which may contradict itself. */
export const anyRow = (region: string, level: ScoreRow['level']): fc.Arbitrary<ScoreRow> =>
  fc
    .record({
      index: fc.option(anyPoints, { freq: 3 }),
      missing: fc.constantFrom(...missingReasons),
      sound: fc.boolean(),
      bandStated: fc.option(fc.constantFrom(...bandIds), { freq: 2 }),
      dims: anyDims,
      dimsMissing: fc.option(fc.constantFrom(...missingReasons)),
      method: fc.option(fc.constantFrom('own' as const, 'mean-of-children' as const)),
      source: fc.option(fc.constantFrom(0, 1)),
    })
    .map(({ sound, index, missing, ...rest }) => ({
      region,
      level,
      name: null,
      index,
      missing: index === null ? missing : sound ? null : missing,
      note: null,
      ...rest,
      ...(index === null && missing === 'not-measured' && sound ? { bandStated: null, dims: {} } : {}),
    }));

const source = (title: string) => ({
  title,
  publisher: 'KPU',
  url: 'https://www.kpu.go.id/',
  date: '2025-10-18',
});

const sampled = ['33', '34', '35', '71', '73'];

/** Scores of some regions of the index of Pilkada, which may contradict themselves. */
export const someScores: fc.Arbitrary<IppScores> = fc
  .record({
    provinces: fc.subarray(sampled),
    regencies: fc.subarray(codes, { maxLength: 8 }),
    sample: fc.boolean(),
    counted: fc.boolean(),
  })
  .chain(({ provinces, regencies: chosen, sample, counted }) =>
    fc
      .tuple(
        ...provinces.map((code) => anyRow(code, 'provinsi')),
        ...chosen.map((code) => anyRow(code, 'kabkota')),
      )
      .map(
        (rows): IppScores => ({
          schema: scoresFormat,
          instrument: instrumentRef(ippPilkada2024),
          period: '2024',
          published: '2025-10-18',
          status: 'final',
          rows,
          counts: counted
            ? [
                {
                  level: 'provinsi',
                  within: nationCode,
                  counts: { participatory: 4, engagement: 31, involvement: 2 },
                  source: 0,
                },
              ]
            : [],
          context: [
            {
              region: '33',
              metric: 'turnoutRaw',
              label: { id: 'Pengguna hak pilih', en: 'People who voted' },
              value: 71.5,
              unit: { id: 'persen pemilih', en: 'per cent of voters' },
              formula: null,
              source: 1,
            },
          ],
          sources: [source('Sumber pertama'), source('Sumber kedua')],
          sample,
        }),
      ),
  );

const jateng = contohScores({ within: '33' });

/** All 35 of Jawa Tengah with an index each, and four provinces whose place the announced classes decide. */
export const fullScores: fc.Arbitrary<IppScores> = fc
  .tuple(
    fc.array(anyPoints, { minLength: 35, maxLength: 35 }),
    fc.array(fc.integer({ min: 7751, max: 10_000 }), { minLength: 4, maxLength: 4 }),
    fc.boolean(),
  )
  .map(
    ([points, best, sample]): IppScores => ({
      ...publishedPilkada2024,
      context: [],
      sample,
      rows: [
        ...publishedPilkada2024.rows
          .filter(({ level, index }) => level === 'provinsi' && index !== null)
          .map((row, at) => ({ ...row, index: (best[at] ?? 0) / 100 })),
        ...jateng.rows.map((row, at) => ({ ...row, index: points[at] ?? 0, dims: {} })),
      ],
    }),
  );

/** Scores of the index of Pilkada: of few regions or of a whole province, sound or not. */
export const anyScores: fc.Arbitrary<IppScores> = fc.oneof(
  { weight: 6, arbitrary: someScores },
  { weight: 1, arbitrary: fullScores },
);

/** Regions that such scores may hold, and some that they never do. */
export const anyRegion = fc.oneof(
  fc.constantFrom(...sampled, nationCode, '31.71', '33.72', '13.75', '99.99', ''),
  fc.constantFrom(...codes),
);
