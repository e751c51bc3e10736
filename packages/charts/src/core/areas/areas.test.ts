import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { areaText } from '../../i18n.ts';
import { formatNumber } from '../format.ts';
import { choroplethModel, tileGridModel } from './model.ts';
import { hatch, holds, ringsOf } from './rings.ts';
import { classify, classOf } from './scale.ts';
import {
  type AreaDatum,
  type AreaFindingCode,
  type AreaScale,
  type AreaSpec,
  areaFindingCodes,
  areaStates,
  type MapGeometry,
  mostClasses,
  type TilePlace,
} from './types.ts';

const spec: AreaSpec = { title: 'Tempat', labelHeader: 'Wilayah', valueHeader: 'Jumlah', unit: 'tempat' };
/** Squares of 100 in rows of ten. */
const mapOf = (n: number): MapGeometry => ({
  width: 1000,
  height: Math.max(100, Math.ceil(n / 10) * 100),
  shapes: many(n, (i) => ({
    id: `w${i}`,
    path: `M${(i % 10) * 100} ${Math.floor(i / 10) * 100}h100v100h-100z`,
    centre: [(i % 10) * 100 + 50, Math.floor(i / 10) * 100 + 50] as const,
    name: `Bentuk ${i}`,
  })),
});
const tilesOf = (n: number): TilePlace[] =>
  many(n, (i) => ({ id: `w${i}`, column: i % 10, row: Math.floor(i / 10) }));
const of = (...values: (number | null)[]): AreaDatum[] =>
  values.map((value, i) => ({ id: `w${i}`, label: `Wilayah ${i}`, value, mark: `${i}` }));
const codes = (data: readonly AreaDatum[], map: MapGeometry | null = mapOf(data.length), more = {}) =>
  choroplethModel(data, { ...spec, ...more }, map).findings.map(({ code }) => code);

const anyValue = fc.option(
  fc.oneof(
    fc.double({ noNaN: false }),
    fc.integer({ min: -50, max: 50 }),
    fc.constantFrom(0, -0, 5e-324, 1e308, -1e308),
  ),
  { nil: null },
);
const anyDatum: fc.Arbitrary<AreaDatum> = fc.record(
  {
    id: fc.constantFrom('w0', 'w1', 'w2', 'w3', 'w9', 'tak ada'),
    label: fc.string(),
    value: anyValue,
    state: fc.constantFrom(...areaStates),
    mark: fc.string({ maxLength: 5 }),
    short: fc.string({ maxLength: 20 }),
  },
  { requiredKeys: ['id', 'label', 'value'] },
);
const anyScale: fc.Arbitrary<AreaScale> = fc.oneof(
  fc.record({ kind: fc.constant('quantile' as const), classes: fc.integer({ min: -1, max: 9 }) }),
  fc.record({ kind: fc.constant('equal' as const), classes: fc.integer({ min: 1, max: 7 }) }),
  fc.record({
    kind: fc.constant('continuous' as const),
    domain: fc.tuple(fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })),
  }),
  fc.record({
    kind: fc.constant('breaks' as const),
    breaks: fc.array(fc.oneof(fc.double(), fc.integer({ min: -20, max: 20 })), { maxLength: 9 }),
    includes: fc.constantFrom('lower' as const, 'upper' as const),
  }),
);

describe('whatever the data', () => {
  const draw = (data: AreaDatum[], scale: AreaScale, tile: boolean) =>
    tile
      ? tileGridModel(data, { ...spec, scale }, tilesOf(4))
      : choroplethModel(data, { ...spec, scale }, mapOf(4));

  test('no row is lost, each shape has its row, and every tone is one of the legend', () => {
    fc.assert(
      fc.property(fc.array(anyDatum, { maxLength: 8 }), anyScale, fc.boolean(), (data, scale, tile) => {
        const model = draw(data, scale, tile);
        const given = new Set(data.map(({ id }) => id));
        const added =
          data.length === 0 ? 0 : 4 - ['w0', 'w1', 'w2', 'w3'].filter((id) => given.has(id)).length;
        expect(model.rows).toHaveLength(data.length + added);
        expect(new Set(model.rows.map(({ id }) => id)).size).toBe(model.rows.length);
        expect(model.shapes).toHaveLength(data.length === 0 ? 0 : 4);
        expect(model.legend.classes.length).toBeLessThanOrEqual(mostClasses);
        model.shapes.forEach(({ tone }, i) => {
          const row = model.rows[i];
          if (row?.class == null) expect(tone).toBe(0);
          else expect(tone).toBe(model.legend.classes[row.class]?.tone);
        });
        const tones = model.legend.classes.map(({ tone }) => tone);
        expect([...tones].sort()).toEqual(tones);
        expect(new Set(tones).size).toBe(tones.length);
        const known = model.rows.filter(({ state }) => state === null).length;
        const counted = [...model.legend.classes, ...model.legend.states].map(({ count }) => Number(count));
        expect(counted.reduce((sum, count) => sum + count, 0)).toBe(model.rows.length);
        expect(known === 0).toBe(model.legend.classes.length === 0);
      }),
      { numRuns: 2000 },
    );
  });

  test('no text reads NaN, Infinity, undefined or null, and the model is plain JSON', () => {
    const safe = anyDatum.map((datum) => ({ ...datum, label: 'Wilayah', short: 'W', mark: '1' }));
    fc.assert(
      fc.property(fc.array(safe, { maxLength: 8 }), anyScale, fc.boolean(), (data, scale, tile) => {
        const model = draw(data, scale, tile);
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
        for (const { formatted } of model.rows) expect(formatted).not.toMatch(/null/);
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
        expect(draw(structuredClone(data), structuredClone(scale), tile)).toEqual(model);
      }),
      { numRuns: 2000 },
    );
  });

  test('a larger value never has a weaker step', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 4 }),
        anyScale,
        (values, scale) => {
          const { rows } = draw(of(...values), scale, false);
          for (const a of rows)
            for (const b of rows)
              if (a.value !== null && b.value !== null && a.value > b.value)
                expect(a.class as number).toBeGreaterThanOrEqual(b.class as number);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('classes', () => {
  const write = (value: number) => formatNumber(value, 'id', 2);
  const made = (values: number[], scale?: AreaScale, decimals = 0) =>
    classify(values, scale, decimals, (value) => formatNumber(value, 'id', decimals), areaText.id);

  test('a value on a limit belongs to the side that is said', () => {
    const bands = { kind: 'breaks', breaks: [60, 77.5], names: ['satu', 'dua', 'tiga'] } as const;
    const lower = classify([50], { ...bands, includes: 'lower' }, 2, write, areaText.id);
    expect([59.99, 60, 77.49, 77.5].map((value) => classOf(value, lower))).toEqual([0, 1, 1, 2]);
    expect(lower.labels).toEqual([
      'satu: kurang dari 60,00',
      'dua: 60,00 sampai kurang dari 77,50',
      'tiga: 77,50 atau lebih',
    ]);
    const upper = classify([50], { ...bands, includes: 'upper' }, 2, write, areaText.en);
    expect([60, 60.01, 77.5, 77.51].map((value) => classOf(value, upper))).toEqual([0, 1, 1, 2]);
    expect(upper.labels[1]).toBe('dua: above 60,00 up to 77,50');
  });

  test('quantiles hold about equally many, equal ones are equally wide', () => {
    const values = many(100, (i) => i * i);
    const quantile = made(values);
    expect(
      [0, 1, 2, 3, 4].map((index) => values.filter((value) => classOf(value, quantile) === index).length),
    ).toEqual([20, 20, 20, 20, 20]);
    expect(made([0, 100], { kind: 'equal', classes: 4 }).breaks).toEqual([25, 50, 75]);
    expect(made([0, 70], { kind: 'continuous' }).breaks).toEqual([10, 20, 30, 40, 50, 60]);
    expect(made([5, 9], { kind: 'continuous', domain: [0, 70] }).labels).toHaveLength(7);
  });

  test('limits are those that are printed: a reader who compares comes to the class that is drawn', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 40 }),
        fc.constantFrom('quantile' as const, 'equal' as const, 'continuous' as const),
        fc.integer({ min: 0, max: 3 }),
        (values, kind, decimals) => {
          for (const limit of made(values, { kind }, decimals).breaks)
            expect(limit).toBe(Number(limit.toFixed(decimals)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('equal values are one class, few values are few classes', () => {
    expect(made([7, 7, 7])).toMatchObject({ breaks: [], labels: ['7'], tones: [5] });
    expect(made([1, 2])).toMatchObject({ breaks: [2], labels: ['kurang dari 2', '2'] });
    expect(made([]).breaks).toEqual([]);
  });
});

describe('paths', () => {
  test('straight lines are read in both letters, and everything else is refused', () => {
    expect(ringsOf('M1 2l3 0 0 4z')).toEqual([
      [
        [1, 2],
        [4, 2],
        [4, 6],
      ],
    ]);
    expect(ringsOf('M0,0H10V10H0Z')).toEqual([
      [
        [0, 0],
        [10, 0],
        [10, 10],
        [0, 10],
      ],
    ]);
    expect(ringsOf('M0 0l9 0 0 9zm20-5l1 0 0-1z')?.[1]).toEqual([
      [20, -5],
      [21, -5],
      [21, -6],
    ]);
    for (const bad of ['', 'x', 'M0 0', 'M0 0C1 1 2 2 3 3', '"><script>', null, 5, 'M0 0 5 5 1'])
      expect(ringsOf(bad), `${bad}`).toBeNull();
  });

  test('lines of a texture lie inside, run on through areas that touch, and reach the smallest area', () => {
    const square = ringsOf('M0 0h20v20h-20z') ?? [];
    const beside = ringsOf('M20 0h20v20h-20z') ?? [];
    expect(hatch([square], 'level', 10)).toBe('M0 1l20 0M0 11l20 0');
    expect(hatch([square, beside], 'level', 10)).toBe('M0 1l40 0M0 11l40 0');
    const small = ringsOf('M3 3h2v2h-2z') ?? [];
    for (const direction of ['rising', 'falling', 'level'] as const)
      expect(hatch([small], direction, 10)).not.toBe('');
    // A hole stays free.
    const ring = ringsOf('M0 0h30v30h-30zM10 0h10v30h-10z') ?? [];
    expect(hatch([ring], 'level', 40)).toBe('M0 1l10 0M20 1l10 0');
  });

  test('a box is held only where the area is wide enough on each level', () => {
    const triangle = ringsOf('M50 0l50 100-100 0z') ?? [];
    expect(holds(triangle, 30, 70, 40, 20)).toBe(true);
    expect(holds(triangle, 30, 30, 40, 20)).toBe(false);
  });
});

test('a name stands in the drawing only where it fits, whole, and never over a texture', () => {
  const labels = (label: string, value: number | null = 1, more = {}) =>
    choroplethModel([{ id: 'w0', label, value }], { ...spec, ...more }, mapOf(1)).labels.map(
      ({ text }) => text,
    );
  expect(labels('Kendal')).toEqual(['Kendal']);
  expect(labels('Kota Pekalongan')).toEqual(['Kota', 'Pekalongan']);
  expect(labels(badInput.unbroken)).toEqual([]);
  expect(labels('Kendal', null)).toEqual([]);
  expect(labels('Kendal', 1, { labels: 'none' })).toEqual([]);
});

test('a tile has name and figure for wide pages and its mark for narrow ones', () => {
  const one = (datum: Partial<AreaDatum>) =>
    tileGridModel([{ id: 'w0', label: 'Banjarnegara', value: 3225, mark: '04', ...datum }], spec, tilesOf(1))
      .labels;
  expect(one({}).map(({ kind, text }) => [kind, text])).toEqual([
    ['mark', '04'],
    ['name', 'Banjarnegara'],
    ['figure', '3.225'],
  ]);
  // Where the name is too long, the mark stands for it.
  expect(one({ label: badInput.unbroken }).map(({ text }) => text)).toEqual(['04', '04', '3.225']);
  expect(one({ mark: 'terlalu panjang' }).map(({ kind }) => kind)).toEqual(['name', 'figure']);
});

test('0, 1, 35 and 514 areas are drawn', () => {
  for (const n of [0, 1, 35, 514]) {
    const model = choroplethModel(of(...many(n, (i) => i)), spec, mapOf(n));
    expect(model.shapes).toHaveLength(n);
    expect(model.rows).toHaveLength(n);
  }
});

test('what has no place in the drawing stands last in the list and is told under the title', () => {
  const model = choroplethModel([{ id: 'ln', label: 'Luar negeri', value: 9 }, ...of(1, 2)], spec, mapOf(2));
  expect(model.rows.map(({ label }) => label)).toEqual(['Wilayah 0', 'Wilayah 1', 'Luar negeri']);
  expect(model.description).toContain('1 tidak ada di gambar dan hanya ada di daftar.');
  expect(choroplethModel(of(1), spec, null).description).toContain('Tidak ada gambar wilayah');
});

test('an area of the map that the data forgot has no data, under its own name', () => {
  const { rows, textures } = choroplethModel(of(1), spec, mapOf(2));
  expect(rows[1]).toMatchObject({ label: 'Bentuk 1', formatted: 'belum ada data', state: 'no-data' });
  expect(textures.map(({ state }) => state)).toEqual(['no-data']);
});

test('each state has its words and its own texture, and a value beside a state is not drawn', () => {
  const data = areaStates.map((state, i) => ({ id: `w${i}`, label: `W${i}`, value: 5, state }));
  const model = choroplethModel(data, spec, mapOf(3));
  expect(model.rows.map(({ formatted }) => formatted)).toEqual(['belum ada data', 'tidak diukur', 'ditahan']);
  expect(model.legend.classes).toEqual([]);
  expect(new Set(model.textures.map(({ path }) => path)).size).toBe(3);
});

test('insets belong to the row of their area', () => {
  const map = mapOf(2);
  const [, second] = map.shapes;
  if (!second) throw new Error('no shape');
  const model = choroplethModel(of(1, null), spec, {
    ...map,
    height: 200,
    insets: [{ frame: [0, 120, 80, 64], label: 'Pulau', shapes: [{ ...second, path: 'M5 130h20v20h-20z' }] }],
  });
  expect(model.extra).toEqual([{ path: 'M5 130h20v20h-20z', tone: 0, row: 1 }]);
  expect(model.frames).toEqual([{ frame: [0, 120, 80, 64], label: 'Pulau' }]);
  // The texture of the area is in the frame as well.
  expect(model.textures[0]?.path).toMatch(/M\d+ 1[345]\d/);
});

const cases: Record<AreaFindingCode, () => AreaFindingCode[]> = {
  empty: () => codes([]),
  single: () => codes(of(1)),
  'all-equal': () => codes(of(4, 4)),
  'no-geometry': () => codes(of(1, 2), null),
  'duplicate-id': () => codes([...of(1), ...of(2)]),
  'duplicate-shape': () => {
    const map = mapOf(1);
    return codes(of(1), { ...map, shapes: [...map.shapes, ...map.shapes] });
  },
  unnamed: () => codes([{ id: 'w0', label: ' ', value: 1 }]),
  missing: () => codes(of(null, 1)),
  unreadable: () => codes(of(Number.NaN, '12' as never)),
  'without-shape': () => codes(of(1, 2), mapOf(1)),
  'without-datum': () => codes(of(1), mapOf(2)),
  'bad-shape': () => codes(of(1), { ...mapOf(1), shapes: [{ id: 'w0', path: 'M0 0C', centre: [0, 0] }] }),
  'bad-scale': () =>
    codes(of(1, 2), mapOf(2), { scale: { kind: 'breaks', breaks: [5, 1], includes: 'lower' } }),
};
test.each(areaFindingCodes)('data that is %s is found', (code) => {
  expect(cases[code]()).toContain(code);
});

test('a scale that cannot be made is replaced and told', () => {
  for (const scale of [
    { kind: 'breaks', breaks: [], includes: 'lower' },
    { kind: 'breaks', breaks: [1, 2, 3, 4, 5, 6, 7, 8], includes: 'lower' },
    { kind: 'breaks', breaks: [1], includes: 'lower', names: ['satu'] },
    { kind: 'quantile', classes: 8 },
    { kind: 'continuous', domain: [5, 5] },
  ] as AreaScale[]) {
    const model = choroplethModel(of(1, 2, 3), { ...spec, scale }, mapOf(3));
    expect(model.findings).toContainEqual({ code: 'bad-scale' });
    expect(model.legend.classes.length).toBeGreaterThan(1);
  }
});

test('what is no list and no map at all is an empty chart', () => {
  for (const odd of [null, undefined, {}, 'x', 5, [null]] as never[]) {
    expect(choroplethModel(odd, spec, odd)).toMatchObject({
      rows: [],
      empty: 'Belum ada data untuk ditampilkan.',
    });
    expect(choroplethModel(of(1, 2), spec, odd).rows).toHaveLength(2);
    expect(tileGridModel(of(1, 2), spec, odd).rows).toHaveLength(2);
  }
  const places = [
    { id: 'w0', column: -1, row: 0 },
    { id: 'w1', column: 0, row: 0 },
    { id: 'w2', column: 0, row: 0 },
    { id: 'w3', column: Number.NaN, row: 1 },
  ];
  const { shapes, findings } = tileGridModel(of(1, 2, 3, 4), spec, places);
  expect(shapes).toHaveLength(1);
  expect(findings.filter(({ code }) => code === 'bad-shape').map(({ row }) => row)).toEqual([
    'w0',
    'w2',
    'w3',
  ]);
});

test('an unknown language falls back to Indonesian', () => {
  expect(choroplethModel(of(1, 2), spec, mapOf(2), { locale: badInput.locale }).description).toContain(
    'wilayah',
  );
});
