import fc from 'fast-check';
import { expect, test } from 'vitest';
import { collide } from '../room.ts';
import { dotModel, mostSeries } from './model.ts';
import { type DotDatum, type DotFindingCode, type DotSpec, dotFindingCodes } from './types.ts';

const spec: DotSpec = {
  title: 'Bagian',
  labelHeader: 'Bagian',
  series: [{ label: 'Sendiri' }, { label: 'Provinsi' }],
  unit: 'poin',
};
const of = (...rows: (number | null)[][]): DotDatum[] =>
  rows.map((values, i) => ({ id: `${i}`, label: `Baris ${i}`, values }));
const codes = (data: readonly DotDatum[], more: Partial<DotSpec> = {}) =>
  dotModel(data, { ...spec, ...more }).findings.map(({ code }) => code);

const anyValue = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(null, Number.NaN, -Infinity, '7' as never),
);
const anyDatum = fc.record({
  id: fc.string({ maxLength: 2 }),
  label: fc.string(),
  values: fc.oneof(fc.array(anyValue, { maxLength: 8 }), fc.constant(null)),
  states: fc.option(fc.array(fc.constantFrom('withheld', null, 'odd')), { nil: undefined }),
  range: fc.option(fc.record({ min: anyValue, max: anyValue, median: anyValue })),
}) as unknown as fc.Arbitrary<DotDatum>;

test('whatever the data, every row and figure is kept and every mark is in the drawing', () => {
  fc.assert(
    fc.property(
      fc.array(anyDatum, { maxLength: 12 }),
      fc.integer({ min: 0, max: 8 }),
      fc.boolean(),
      (data, count, ranged) => {
        const series = Array.from({ length: count }, (_, i) => ({ label: `S${i}` }));
        const model = dotModel(data, { ...spec, series, ...(ranged ? { range: 'Rentang' } : {}) });
        expect(model.rows).toHaveLength(data.length);
        expect(new Set(model.rows.map(({ id }) => id)).size).toBe(data.length);
        for (const { marks, range } of model.rows) {
          expect(marks).toHaveLength(Math.min(count, mostSeries));
          for (const { x } of marks) if (x !== null) expect(x >= 0 && x <= 100).toBe(true);
          // A known pair of marks never hides one in the other.
          marks.forEach((a, i) => {
            for (const b of marks.slice(i + 1))
              if (a.x !== null && b.x !== null && a.lane === b.lane)
                expect(
                  collide(
                    { x: a.x, from: -7, to: 7, top: 0, bottom: 1 },
                    { x: b.x, from: -7, to: 7, top: 0, bottom: 1 },
                  ),
                ).toBe(false);
          });
          if (range) expect(range.x >= 0 && range.x + range.w <= 100.011).toBe(true);
        }
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
      },
    ),
    { numRuns: 500 },
  );
});

test('rows share one axis, so equal figures stand at equal places', () => {
  const { rows, domain } = dotModel(of([10, 50], [50, 90]), spec);
  expect(rows[0]?.marks[1]?.x).toBe(rows[1]?.marks[0]?.x);
  expect(domain).toEqual([0, 100]);
});

test('rows are ordered by one series on request, missing ones last, and the sentence says so', () => {
  const data = of([3, 1], [null, 9], [7, 2]);
  const { rows, description } = dotModel(data, { ...spec, sort: { series: 0, order: 'descending' } });
  expect(rows.map(({ id }) => id)).toEqual(['2', '0', '1']);
  expect(description).toContain('diurutkan dari yang terbesar menurut Sendiri');
  expect(
    dotModel(data, { ...spec, sort: { series: 1, order: 'ascending' } }).rows.map(({ id }) => id),
  ).toEqual(['0', '2', '1']);
  expect(dotModel(data, spec).description).toContain('urutan seperti pada data');
});

test('a range is drawn with its median and told in words', () => {
  const data = [{ id: 'a', label: 'A', values: [60, 50], range: { min: 40, max: 80, median: 55.5 } }];
  const { rows, description } = dotModel(data, { ...spec, range: 'Rentang 35 wilayah', domain: [0, 100] });
  expect(rows[0]?.range).toEqual({
    x: 40,
    w: 40,
    median: 55.5,
    formatted: '40,00 sampai 80,00',
    formattedMedian: 'median 55,50',
  });
  expect(description).toContain('Balok: Rentang 35 wilayah');
});

test('a range that cannot be one is left out and found; a median outside it is as well', () => {
  const ranged = (range: DotDatum['range']) =>
    dotModel([{ id: 'a', label: 'A', values: [1, 2], range }], { ...spec, range: 'Rentang' });
  expect(ranged({ min: 5, max: 1 }).rows[0]?.range).toBeUndefined();
  expect(ranged({ min: 1, max: 5, median: 9 }).rows[0]?.range?.median).toBeNull();
  expect(ranged({ min: 1, max: 5, median: 9 }).findings).toEqual([{ code: 'bad-range', row: 'a' }]);
  expect(ranged(null).findings).toEqual([]);
});

test('figures of the same value are told apart, each with its own shape', () => {
  const { rows } = dotModel(of([50, 50]), spec);
  expect(rows[0]?.marks.map(({ lane, shape }) => [lane, shape])).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

test('a missing figure says why and has no mark', () => {
  const { rows, states } = dotModel(
    [{ id: 'a', label: 'A', values: [4, null], states: [null, 'not-measured'] }],
    spec,
  );
  expect(rows[0]?.marks[1]).toMatchObject({ x: null, formatted: 'tidak diukur', state: 'not-measured' });
  expect(states).toEqual([{ state: 'not-measured', label: 'tidak diukur', count: '1' }]);
});

test('each finding has a cause', () => {
  const causes: Record<DotFindingCode, string[]> = {
    empty: codes([]),
    'no-series': codes(of([1]), { series: [] }),
    'too-many': codes(of([1]), { series: Array(mostSeries + 1).fill({ label: 'S' }) }),
    'duplicate-id': codes([...of([1, 2]), ...of([1, 2])]),
    unnamed: codes([{ id: 'a', label: '', values: [1, 2] }]),
    missing: codes(of([1])),
    unreadable: codes(of([1, Number.NaN])),
    'extra-values': codes(of([1, 2, 3])),
    'bad-range': codes([{ id: 'a', label: 'A', values: [1, 2], range: { min: 2, max: 1 } }], { range: 'R' }),
    'outside-domain': codes(of([1, 200]), { domain: [0, 100] }),
    'bad-domain': codes(of([1, 2]), { domain: [3, 3] }),
    'bad-sort': codes(of([1, 2]), { sort: { series: 7, order: 'ascending' } }),
  };
  for (const code of dotFindingCodes) expect(causes[code], code).toContain(code);
});
