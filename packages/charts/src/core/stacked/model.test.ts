import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stackedModel } from './model.ts';
import { type StackedFindingCode, type StackedRow, type StackedSpec, stackedFindingCodes } from './types.ts';

const spec: StackedSpec = {
  title: 'Berkas',
  labelHeader: 'Wilayah',
  valueHeader: 'Berkas',
  unit: 'berkas',
  parts: ['a', 'b', 'c'].map((id) => ({ id, label: `Keadaan ${id}` })),
};
const of = (counts: (number | null)[], total?: number | null): StackedRow => ({
  id: 'w',
  label: 'Wilayah',
  counts: Object.fromEntries(counts.map((value, i) => ['abc'.charAt(i), value])),
  total,
});
const one = (row: StackedRow, more: Partial<StackedSpec> = {}) => {
  const [first] = stackedModel([row], { ...spec, ...more }).rows;
  if (!first) throw new Error('no row');
  return first;
};
const codes = (rows: readonly StackedRow[], more: Partial<StackedSpec> = {}) =>
  stackedModel(rows, { ...spec, ...more }).findings.map(({ code }) => code);

const anyCount = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.constantFrom(
    null,
    undefined,
    -1,
    2.5,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.MAX_SAFE_INTEGER,
    '3' as never,
  ),
);
const anyRow: fc.Arbitrary<StackedRow> = fc.record({
  id: fc.string({ maxLength: 2 }),
  label: fc.constant('Wilayah'),
  counts: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', '__proto__'), anyCount),
  total: anyCount,
});

test('whatever the data, no row or count is lost, and pieces lie in the bar, one after the other', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 5 }),
      fc.constantFrom('share' as const, 'count' as const),
      (data, length) => {
        const model = stackedModel(data, { ...spec, length });
        expect(model.rows).toHaveLength(data.length);
        model.rows.forEach((row, i) => {
          expect(row.counts).toHaveLength(model.parts.length);
          model.parts.forEach(({ id }, part) => {
            const given = data[i]?.counts[id];
            const sound = Number.isSafeInteger(given) && (given as number) >= 0;
            expect(row.counts[part]?.value).toBe(
              sound && Object.hasOwn(data[i]?.counts ?? {}, id) ? given : null,
            );
          });
          let at = 0;
          for (const { x, w } of row.segments) {
            expect(x).toBeCloseTo(at, 6);
            at = x + w;
          }
          expect(at).toBeLessThanOrEqual(100.001);
        });
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a piece is as long as its count is of the whole, whatever the other rows hold', () => {
  const row = one(of([16, 12, 12], 40));
  expect(row.segments.map(({ x, w }) => [x, w])).toEqual([
    [0, 40],
    [40, 30],
    [70, 30],
  ]);
  expect(row.formattedTotal).toBe('dari 40 berkas');
  expect(row.problem).toBeUndefined();
  // The farthest state has the strongest step.
  expect(row.segments.map(({ tone }) => tone)).toEqual([9, 5, 1]);
});

test('more than the whole is drawn beyond its end and told: nothing is made to fit', () => {
  const row = one(of([30, 10, 10], 40));
  expect(row.segments.at(-1)).toMatchObject({ x: 80, w: 20 });
  expect(row.limit).toBe(80);
  expect(row.total).toBe(40);
  expect(row.problem).toBe('Jumlah semua keadaan 50, lebih banyak daripada 40; perlu diperiksa.');
});

test('less than the whole leaves a piece that belongs to no state', () => {
  const row = one(of([20, 10, 0], 40));
  expect(row.segments.at(-1)).toMatchObject({ part: -1, x: 75, w: 25, tone: 0 });
  expect(row.problem).toBe('Jumlah semua keadaan 30 dari 40; 10 tidak tercatat.');
});

test('a count that is not known is no zero, and what it leaves open is told', () => {
  const row = one(of([20, null, 4], 40));
  expect(row.counts[1]).toMatchObject({ value: null, formatted: 'belum ada data', state: 'no-data' });
  expect(row.problem).toBe('16 belum diketahui keadaannya.');
  // Without a whole, nothing can be said to be all.
  expect(one(of([20, null, 4]))).toMatchObject({
    total: null,
    formattedTotal: 'jumlah seluruh berkas belum diketahui',
  });
  expect(one(of([3, 2, 1]))).toMatchObject({
    total: 6,
    problem: 'Keseluruhan dihitung dari keadaan yang ada.',
  });
});

test('a whole of nothing has no bar, and no share of it', () => {
  expect(one(of([0, 0, 0], 0))).toMatchObject({ segments: [], total: 0, limit: null });
});

test('by count, a longer bar is a larger number', () => {
  const { rows } = stackedModel([of([10, 0, 0], 10), { ...of([40, 0, 0], 40), id: 'x' }], {
    ...spec,
    length: 'count',
  });
  expect(rows.map(({ segments }) => segments[0]?.w)).toEqual([25, 100]);
});

const cases: Record<StackedFindingCode, () => StackedFindingCode[]> = {
  empty: () => codes([]),
  'no-parts': () => codes([{ id: 'w', label: 'W', counts: {} }], { parts: [] }),
  'too-many-parts': () =>
    codes([of([1])], { parts: Array.from({ length: 8 }, (_, i) => ({ id: `${i}`, label: `${i}` })) }),
  'duplicate-id': () => codes([of([1]), of([2])]),
  'duplicate-column': () => codes([of([1])], { parts: [...spec.parts, ...spec.parts] }),
  'unknown-column': () => codes([{ id: 'w', label: 'W', counts: { z: 1 } }]),
  unnamed: () => codes([{ ...of([1]), label: '' }]),
  'unnamed-column': () => codes([of([1])], { parts: [{ id: 'a', label: ' ' }] }),
  missing: () => codes([of([1, null, 2], 3)]),
  unreadable: () => codes([of([1, 2.5, -2], 3)]),
  'no-total': () => codes([of([1, 2, 3])]),
  'bad-total': () => codes([of([1, 2, 3], -6)]),
  'sum-below-total': () => codes([of([1, 2, 3], 7)]),
  'sum-above-total': () => codes([of([1, 2, 3], 5)]),
};
test.each(stackedFindingCodes)('data that is %s is found', (code) => {
  expect(cases[code]()).toContain(code);
});

test('what is no list at all is an empty chart', () => {
  for (const data of [null, undefined, {}, 'x', [null]])
    expect(stackedModel(data as never, spec)).toMatchObject({
      rows: [],
      empty: 'Belum ada data untuk ditampilkan.',
    });
  expect(stackedModel([{ id: 'w', label: 'W', counts: null as never }], spec).rows[0]?.counts).toHaveLength(
    3,
  );
});
