import fc from 'fast-check';
import { expect, test } from 'vitest';
import { categoryModel, sharesOf } from './model.ts';
import {
  type CategoryDatum,
  type CategoryFindingCode,
  type CategorySpec,
  categoryFindingCodes,
} from './types.ts';

const spec: CategorySpec = { title: 'Kelas', labelHeader: 'Kelas', valueHeader: 'Daerah', unit: 'daerah' };
const of = (...values: (number | null)[]): CategoryDatum[] =>
  values.map((value, i) => ({ id: `k${i}`, label: `Kelas ${i}`, value }));
const codes = (data: readonly CategoryDatum[], more: Partial<CategorySpec> = {}) =>
  categoryModel(data, { ...spec, ...more }).findings.map(({ code }) => code);
const shares = (data: readonly CategoryDatum[], more: Partial<CategorySpec> = {}) => {
  const { rows, rest } = categoryModel(data, { ...spec, ...more });
  return [...rows, ...(rest ? [rest] : [])].map(({ formattedShare }) => formattedShare);
};

test.each([
  [[24, 446, 38], ['4,7%', '87,8%', '7,5%'], '508'],
  [[4, 31, 2], ['10,8%', '83,8%', '5,4%'], '37'],
  // Each alone would round to 33,3.
  [[1, 1, 1], ['33,4%', '33,3%', '33,3%'], '3'],
  [[0, 5, 0], ['0,0%', '100,0%', '0,0%'], '5'],
])('counts %j have shares %j of %s', (counts, expected, total) => {
  expect(shares(of(...counts))).toEqual(expected);
  expect(categoryModel(of(...counts), spec).total).toMatchObject({
    formatted: total,
    formattedShare: '100,0%',
  });
});

test('shares sum to 100 in the digits that are printed, and none is a whole digit off', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 0, max: 4 }),
      (counts, decimals) => {
        const found = sharesOf(counts, decimals);
        const sum = counts.reduce((a, b) => a + BigInt(b), 0n);
        const units = 100 * 10 ** decimals;
        expect(found.reduce((a, b) => a + b, 0)).toBe(sum === 0n ? 0 : units);
        counts.forEach((count, i) => {
          if (sum === 0n) return;
          // Compared in whole numbers, so that no rounding of the test hides one of the code.
          const off = BigInt(found[i] ?? 0) * sum - BigInt(count) * BigInt(units);
          expect(off > -sum && off < sum).toBe(true);
          if (count === 0) expect(found[i]).toBe(0);
        });
        // A larger class never has a smaller share.
        counts.forEach((a, i) => {
          counts.forEach((b, k) => {
            if (a > b) expect(found[i] ?? 0).toBeGreaterThanOrEqual(found[k] ?? 0);
          });
        });
      },
    ),
    { numRuns: 1000 },
  );
});

test('whatever the data, no class is lost, and the pieces lie in the bar, one after the other', () => {
  const anyValue = fc.oneof(
    fc.integer({ min: 0, max: 500 }),
    fc.constantFrom(
      null,
      -1,
      2.5,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      Number.MAX_SAFE_INTEGER,
      '3' as never,
    ),
  );
  fc.assert(
    fc.property(
      fc.array(fc.record({ id: fc.string({ maxLength: 2 }), label: fc.constant('Kelas'), value: anyValue })),
      fc.option(anyValue),
      (data, total) => {
        const model = categoryModel(data, { ...spec, total });
        expect(model.rows).toHaveLength(data.length);
        let at = 0;
        for (const { segment } of [...model.rows, ...(model.rest ? [model.rest] : [])]) {
          if (!segment) continue;
          expect(segment.x).toBeCloseTo(at, 6);
          at = segment.x + segment.w;
        }
        expect(at).toBeLessThanOrEqual(100.001);
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      },
    ),
    { numRuns: 1000 },
  );
});

test('what the classes leave of a stated whole is a row of its own, with its share', () => {
  const model = categoryModel(of(24, 446, 38), { ...spec, total: 514 });
  expect(model.rest).toMatchObject({ label: 'Tidak tercatat', formatted: '6', formattedShare: '1,1%' });
  expect(model.total).toMatchObject({ formatted: '514', note: 'jumlah semua kelas 508, 6 tidak tercatat' });
});

test('classes that hold more than the whole have no share of it', () => {
  const model = categoryModel(of(300, 200), { ...spec, total: 400 });
  expect(model.rows.map(({ formattedShare }) => formattedShare)).toEqual(['–', '–']);
  expect(model.limit).toBe(80);
  expect(model.total.note).toBe('jumlah semua kelas 500, lebih banyak daripada 400; perlu diperiksa');
});

test('with a class that is not known there is no whole, and so no share', () => {
  const model = categoryModel(of(3, null), spec);
  expect(model.rows.map(({ formatted, formattedShare }) => [formatted, formattedShare])).toEqual([
    ['3', '–'],
    ['belum ada data', '–'],
  ]);
  expect(model.total).toMatchObject({ formatted: '3', note: 'dari 1 kelas yang sudah ada, 2 seluruhnya' });
  // With a stated whole there are shares of it.
  expect(shares(of(3, null), { total: 12 })).toEqual(['25,0%', '–', '75,0%']);
});

test('a figure stands in its piece only where a phone has room for it', () => {
  const { rows } = categoryModel(of(24, 446, 38), spec);
  expect(rows.map(({ segment }) => segment?.label)).toEqual([null, '446', null]);
});

const cases: Record<CategoryFindingCode, () => CategoryFindingCode[]> = {
  empty: () => codes([]),
  'all-zero': () => codes(of(0, 0)),
  'too-many-classes': () => codes(of(1, 2, 3, 4, 5, 6, 7, 8)),
  'duplicate-id': () => codes([...of(1), ...of(2)]),
  unnamed: () => codes([{ id: 'a', label: '', value: 1 }]),
  missing: () => codes(of(null, 1)),
  unreadable: () => codes(of(-1, 2.5)),
  'bad-total': () => codes(of(1, 2), { total: -3 }),
  'sum-below-total': () => codes(of(1, 2), { total: 4 }),
  'sum-above-total': () => codes(of(1, 2), { total: 2 }),
};
test.each(categoryFindingCodes)('data that is %s is found', (code) => {
  expect(cases[code]()).toContain(code);
});

test('what is no list at all is an empty chart', () => {
  for (const data of [null, undefined, {}, 'x', [null]])
    expect(categoryModel(data as never, spec)).toMatchObject({
      rows: [],
      empty: 'Belum ada data untuk ditampilkan.',
    });
});
