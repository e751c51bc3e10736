import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sparkModel, sparkSize } from './model.ts';
import { type SparkDatum, type SparkFindingCode, type SparkSpec, sparkFindingCodes } from './types.ts';

const spec: SparkSpec = { label: 'Harapan hidup', unit: 'tahun' };
const of = (...values: (number | null)[]): SparkDatum[] =>
  values.map((value, i) => ({ label: `${2017 + i}`, value }));
const codes = (data: readonly SparkDatum[], more: Partial<SparkSpec> = {}) =>
  sparkModel(data, { ...spec, ...more }).findings.map(({ code }) => code);

test('whatever the data, each known figure is one point in the drawing, and none is made up', () => {
  const anyValue = fc.oneof(
    fc.double({ noDefaultInfinity: true, noNaN: true }),
    fc.constantFrom(null, Number.NaN, Infinity, '7'),
  );
  const anyData = fc.array(fc.option(fc.record({ label: fc.constant('t'), value: anyValue })), {
    maxLength: 20,
  });
  fc.assert(
    fc.property(anyData as unknown as fc.Arbitrary<SparkDatum[]>, (data) => {
      const model = sparkModel(data, spec);
      const known = data.filter((d) => typeof d?.value === 'number' && Number.isFinite(d.value)).length;
      const points = [...`${model.path}${model.dots}`.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)];
      expect(points).toHaveLength(known);
      for (const [, x, y] of points)
        expect(
          Number(x) >= 0 && Number(x) <= sparkSize.width && Number(y) >= 0 && Number(y) <= sparkSize.height,
        ).toBe(true);
      expect(model.last === null).toBe(known === 0);
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 500 },
  );
});

test('the sentence has the first, the last, the smallest and the largest figure', () => {
  expect(sparkModel(of(3, 1, 9, 4), spec).description).toBe(
    'Harapan hidup, tahun: dari 3 (2017) sampai 4 (2020). Terkecil 1 (2018), terbesar 9 (2019).',
  );
  expect(sparkModel(of(3, null, 4), spec, { locale: 'en' }).description).toBe(
    'Harapan hidup, tahun: from 3 (2017) to 4 (2019). Smallest 3 (2017), largest 4 (2019). 1 value is missing.',
  );
  expect(sparkModel(of(3), spec).description).toBe('Harapan hidup, tahun: 3 (2017).');
});

test('the line has a gap where a figure is missing, and a lone figure is a dot', () => {
  expect(sparkModel(of(1, 2, null, 3, null, 4, 5), spec)).toMatchObject({
    path: 'M3 17L18.7 13.5M81.3 6.5L97 3',
    dots: 'M50 10h0',
  });
});

test('a state in place of a figure is a gap as well', () => {
  const { dots, path } = sparkModel([{ label: 'a', value: 5, state: 'withheld' }, ...of(1)], spec);
  expect([path, dots]).toEqual(['', 'M97 10h0']);
});

test('lines of one scale can be compared', () => {
  expect(sparkModel(of(50, 50), { ...spec, domain: [0, 100] }).last?.y).toBe(10);
  expect(sparkModel(of(100, 100), { ...spec, domain: [0, 100] }).last?.y).toBe(3);
});

test('without figures it says so', () => {
  expect(sparkModel(of(null), spec)).toMatchObject({
    last: null,
    empty: 'belum ada data',
    description: 'Harapan hidup: belum ada data.',
  });
});

test('each finding has a cause', () => {
  const causes: Record<SparkFindingCode, string[]> = {
    empty: codes([]),
    single: codes(of(1)),
    missing: codes(of(1, null)),
    unreadable: codes(of(1, Number.NaN)),
    'outside-domain': codes(of(1, 20), { domain: [0, 10] }),
    'bad-domain': codes(of(1, 2), { domain: [1, 1] }),
  };
  for (const code of sparkFindingCodes) expect(causes[code], code).toContain(code);
});
