import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markShapes } from '../shapes.ts';
import { inBand, mostBands, mostMarks, rulerModel } from './model.ts';
import {
  type RulerBand,
  type RulerDatum,
  type RulerFindingCode,
  type RulerSpec,
  rulerFindingCodes,
} from './types.ts';

/** Three classes whose cuts belong to the middle one, as some rules have it: 60 and 77.5 are both in it. */
const bands: RulerBand[] = [
  { id: 'low', label: 'Rendah', min: 0, minInclusive: true, max: 60, maxInclusive: false },
  { id: 'middle', label: 'Menengah', min: 60, minInclusive: true, max: 77.5, maxInclusive: true },
  { id: 'high', label: 'Tinggi', min: 77.5, minInclusive: false, max: 100, maxInclusive: true },
];
const spec: RulerSpec = {
  title: 'Nilai',
  bands,
  labelHeader: 'Wilayah',
  valueHeader: 'Nilai',
  unit: 'poin',
  direction: 'higher-better',
  decimals: 2,
};
const of = (...values: (number | null)[]): RulerDatum[] =>
  values.map((value, i) => ({ id: `${i}`, label: `Wilayah ${i}`, value }));
const codes = (data: readonly RulerDatum[], more: Partial<RulerSpec> = {}) =>
  rulerModel(data, { ...spec, ...more }).findings.map(({ code }) => code);

const anyValue = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.integer({ min: -10, max: 110 }),
  fc.constantFrom(null, Number.NaN, Infinity, 60, 77.5, '5' as never, undefined as never),
);
const anyBand = fc.record({
  id: fc.string({ maxLength: 3 }),
  label: fc.string({ maxLength: 20 }),
  min: anyValue as fc.Arbitrary<number>,
  minInclusive: fc.boolean(),
  max: anyValue as fc.Arbitrary<number>,
  maxInclusive: fc.boolean(),
});
const anyDatum = fc.record({
  id: fc.string({ maxLength: 2 }),
  label: fc.string(),
  value: anyValue,
  state: fc.constantFrom(undefined, 'withheld', 'not-measured', 'odd' as never),
}) as fc.Arbitrary<RulerDatum>;

test('whatever the data and the classes, every row is kept and every place is in the drawing', () => {
  fc.assert(
    fc.property(
      fc.array(anyDatum, { maxLength: 9 }),
      fc.oneof(fc.constant(bands), fc.array(anyBand, { maxLength: 15 })),
      fc.option(fc.tuple(anyValue, anyValue), { nil: undefined }),
      fc.constantFrom('id' as const, 'en' as const),
      (data, classes, domain, locale) => {
        const model = rulerModel(data, { ...spec, bands: classes, domain: domain as never }, { locale });
        expect(model.rows).toHaveLength(data.length);
        expect(new Set(model.rows.map(({ id }) => id)).size).toBe(data.length);
        for (const { x, lane } of model.rows) {
          if (x !== null) expect(x >= 0 && x <= 100).toBe(true);
          expect(lane).toBeLessThanOrEqual(model.lanes);
        }
        for (const { x, w } of model.bands) expect(x >= 0 && w >= 0 && x + w <= 100.011).toBe(true);
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
      },
    ),
    { numRuns: 500 },
  );
});

describe('a value finds its class before it is rounded', () => {
  test.each([
    [0, 'Rendah'],
    [59.999, 'Rendah'],
    [60, 'Menengah'],
    [77.5, 'Menengah'],
    [77.50001, 'Tinggi'],
    [100, 'Tinggi'],
    [100.01, 'di luar kelas'],
    [-0.01, 'di luar kelas'],
  ])('%d: %s', (value, band) => {
    expect(rulerModel(of(value), spec).rows[0]?.bandLabel).toBe(band);
  });

  test('each value between the ends is in exactly one of the classes', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), (value) => {
        expect(bands.filter((band) => inBand(value, band))).toHaveLength(1);
      }),
    );
  });
});

describe('what is said of the value', () => {
  const said = (value: number, more: Partial<RulerSpec> = {}, locale: 'id' | 'en' = 'id') =>
    rulerModel(of(value), { ...spec, ...more }, { locale }).statements.join(' ');

  test('class with its limits, and how far to the next', () => {
    expect(said(76.14)).toBe(
      'Kelas: Menengah (60,00 sampai 77,50). Kelas berikutnya, Tinggi: lebih dari 77,50; jarak ke batas itu 1,36 poin.',
    );
    expect(said(58, {}, 'en')).toBe(
      'Class: Rendah (0.00 to below 60.00). Next class, Menengah: 60.00 or more; 2.00 poin to that limit.',
    );
  });

  test('a distance that is beyond all measure is a number all the same', () => {
    const far = [
      { id: 'a', label: 'A', min: -1.7e306, minInclusive: true, max: 0, maxInclusive: false },
      { id: 'b', label: 'B', min: 1.7e306, minInclusive: true, max: 1.71e306, maxInclusive: true },
    ];
    expect(said(-1e306, { bands: far, domain: [-1.7e306, 1.71e306] })).toContain(
      'jarak ke batas itu 2,7e+306',
    );
  });

  test('a value on a cut: which class the cut belongs to', () => {
    expect(said(77.5)).toContain('Tepat pada batas 77,50; batas ini termasuk Menengah.');
    expect(said(77.5)).toContain('lebih dari 77,50; jarak ke batas itu 0,00 poin');
  });

  test('a value that only looks as if it were on a cut is told from it', () => {
    expect(said(77.50001)).toContain('Sebelum dibulatkan, nilainya sedikit di atas 77,50.');
    expect(said(59.999)).toContain('Sebelum dibulatkan, nilainya sedikit di bawah 60,00.');
    expect(said(59.999)).toContain('jarak ke batas itu kurang dari 0,01 poin');
  });

  test('where less is better the next class is the one below; without a direction it is the one above', () => {
    expect(said(77.6, { direction: 'lower-better' })).toContain(
      'Kelas berikutnya, Menengah: 77,50 atau kurang; jarak ke batas itu 0,10 poin.',
    );
    expect(said(10, { direction: 'lower-better' })).toContain('Tidak ada kelas yang lebih baik.');
    expect(said(99, { direction: undefined })).toContain('Tidak ada kelas yang lebih tinggi.');
    expect(said(99)).toContain('Tidak ada kelas yang lebih baik.');
  });

  test('a value in no class: that, and no distance', () => {
    expect(said(120)).toBe('Nilai ini tidak jatuh pada tepat satu kelas.');
    expect(said(50, { bands: [] })).toBe('');
  });

  test('direction changes words only, never places or colours', () => {
    const drawn = (direction: RulerSpec['direction']) => {
      const { statements, ...rest } = rulerModel(of(70, 50), { ...spec, direction });
      return rest;
    };
    expect(drawn('lower-better')).toEqual(drawn('higher-better'));
  });
});

test('the limits of each class say to which side a value on them belongs', () => {
  expect(rulerModel(of(70), spec).bands.map(({ range }) => range)).toEqual([
    '0,00 sampai kurang dari 60,00',
    '60,00 sampai 77,50',
    'lebih dari 77,50 sampai 100,00',
  ]);
});

test('a cut keeps its digits beside whole values: 77.5 is not 78', () => {
  const { ticks, bands: parts } = rulerModel(of(70), { ...spec, decimals: 0 });
  expect(ticks.map(({ label }) => label)).toEqual(['0', '60', '77,5', '100']);
  expect(parts[1]?.range).toBe('60 sampai 77,5');
});

test('classes may have any number and order', () => {
  const many = Array.from({ length: 6 }, (_, i) => ({
    id: `${i}`,
    label: `Kelas ${i + 1}`,
    min: i * 10,
    minInclusive: true,
    max: i * 10 + 10,
    maxInclusive: i === 5,
  }));
  const { bands: parts, findings } = rulerModel(of(25), { ...spec, bands: [...many].reverse() });
  expect(parts.map(({ label }) => label)).toEqual(many.map(({ label }) => label));
  expect(findings).toEqual([]);
  parts.slice(1).forEach(({ tone }, i) => {
    expect(tone).not.toBe(parts[i]?.tone);
  });
});

describe('contradictory classes are found and never guessed', () => {
  const [low, middle, high] = bands as [RulerBand, RulerBand, RulerBand];
  test('overlap: a value in two classes is in none', () => {
    const both = [low, { ...middle, min: 50 }, high];
    expect(codes(of(55), { bands: both })).toEqual(['overlap', 'outside-bands']);
    expect(codes(of(60), { bands: [{ ...low, maxInclusive: true }, middle, high] })).toContain('overlap');
  });
  test('gap: a value between two classes is in none', () => {
    expect(codes(of(77.5), { bands: [low, { ...middle, maxInclusive: false }, high] })).toEqual([
      'gap',
      'outside-bands',
      'on-cut',
    ]);
  });
  test('a class without length or end is left out', () => {
    expect(
      codes(of(70), { bands: [...bands, { ...low, id: 'x', min: 5, max: 5, minInclusive: false }] }),
    ).toContain('bad-band');
    expect(codes(of(70), { bands: [null as never, ...bands] })).toContain('bad-band');
  });
});

test('marks that would cover each other stand in rows of their own, at every width', () => {
  const { rows, lanes } = rulerModel(of(70, 50, 50.5, 51, 90), spec);
  expect(rows.map(({ lane }) => lane)).toEqual([0, 0, 1, 2, 0]);
  expect(lanes).toBe(3);
});

test('each finding has a cause', () => {
  const wide = Array.from({ length: mostBands + 1 }, (_, i) => ({
    id: `${i}`,
    label: `${i}`,
    min: i,
    minInclusive: true,
    max: i + 1,
    maxInclusive: false,
  }));
  const causes: Record<RulerFindingCode, string[]> = {
    empty: codes([]),
    'duplicate-id': codes([...of(1), ...of(2)]),
    unnamed: codes([{ id: 'a', label: ' ', value: 1 }]),
    missing: codes(of(null)),
    unreadable: codes(of(Number.NaN)),
    'no-bands': codes(of(1), { bands: [] }),
    'bad-band': codes(of(1), { bands: [...bands, { ...(bands[0] as RulerBand), max: Number.NaN }] }),
    gap: codes(of(1), { bands: [bands[0], bands[2]] as RulerBand[] }),
    overlap: codes(of(1), { bands: [bands[0], bands[0]] as RulerBand[] }),
    'outside-bands': codes(of(101)),
    'outside-domain': codes(of(99), { domain: [0, 50] }),
    'on-cut': codes(of(60)),
    'bad-domain': codes(of(60), { domain: [5, 5] }),
    'too-many': codes(of(1), { bands: wide }),
  };
  for (const code of rulerFindingCodes) expect(causes[code], code).toContain(code);
  expect(codes(of(...Array(mostMarks + 1).fill(1)))).toContain('too-many');
  expect(mostMarks).toBe(markShapes.length + 1);
});

test('a missing value says its state, and has no class, no mark and no distance', () => {
  const model = rulerModel([{ id: 'a', label: 'A', value: 70, state: 'withheld', note: 'diperiksa' }], spec);
  expect(model.rows[0]).toMatchObject({
    value: null,
    formatted: 'ditahan',
    x: null,
    band: null,
    note: 'diperiksa',
  });
  expect(model.statements).toEqual([]);
  expect(model.states).toEqual([{ state: 'withheld', label: 'ditahan', count: '1' }]);
});

test('without data it says so', () => {
  expect(rulerModel(null as never, spec).empty).toBe('Belum ada data untuk ditampilkan.');
  expect(rulerModel([], { ...spec, empty: 'Nilai belum terbit.' }).description).toBe('Nilai belum terbit.');
});
