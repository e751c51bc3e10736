import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { hemicycleModel, mostSeatsDrawn } from './model.ts';
import { openPattern, seatPatterns } from './patterns.ts';
import {
  type HemicycleFindingCode,
  type HemicycleGroup,
  type HemicycleSpec,
  hemicycleFindingCodes,
} from './types.ts';

// A shared machine may be slow.
vi.setConfig({ testTimeout: 60_000 });
const spec: HemicycleSpec = { title: 'Kursi', labelHeader: 'Partai', valueHeader: 'Kursi', unit: 'kursi' };
const of = (...values: (number | null)[]): HemicycleGroup[] =>
  values.map((value, i) => ({ id: `${i}`, label: `Kelompok ${i}`, value, mark: `${i + 1}` }));
const codes = (data: readonly HemicycleGroup[], more: Partial<HemicycleSpec> = {}) =>
  hemicycleModel(data, { ...spec, ...more }).findings.map(({ code }) => code);
const seatsIn = (path: string) =>
  [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

const anyValue = fc.oneof(
  fc.integer({ min: 0, max: 60 }),
  fc.constantFrom(null, Number.NaN, -1, 0.5, -0, Number.POSITIVE_INFINITY, 2 ** 60),
);
const anyGroup: fc.Arbitrary<HemicycleGroup> = fc.record(
  {
    id: fc.string({ maxLength: 2 }),
    label: fc.string(),
    value: anyValue,
    mark: fc.string(),
    pattern: fc.double(),
  },
  { requiredKeys: ['id', 'label', 'value'] },
);

test('whatever the data, every row is kept, and each known seat is one dot inside the drawing', () => {
  fc.assert(
    fc.property(fc.array(anyGroup, { maxLength: 12 }), fc.option(anyValue), (data, size) => {
      const model = hemicycleModel(data, { ...spec, size });
      expect(model.rows).toHaveLength(data.length);
      expect(new Set(model.rows.map((row) => row.id)).size).toBe(data.length);
      const { view } = model;
      for (const row of model.rest ? [...model.rows, model.rest] : model.rows) {
        const seats = seatsIn(row.path);
        expect(seats).toHaveLength(view ? (row.value ?? 0) : 0);
        const { width = 0, height = 0 } = view ?? {};
        expect(seats.filter(([x, y]) => !(x >= 0 && y >= 0 && x <= width && y <= height))).toEqual([]);
        expect(seatPatterns[row.pattern] ?? openPattern).toBeDefined();
      }
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      expect(JSON.stringify([model.description, model.total])).not.toMatch(/NaN|Infinity|undefined|null/);
    }),
    { numRuns: 1000 },
  );
});

test.each([1, 2, 3, 5, 7, 20, 35, 45, 50, 85, 106, 120, 136, 580, 700, mostSeatsDrawn])(
  'a chamber of %i: all seats are there, none covers another, and all fit',
  (count) => {
    const { rows, view } = hemicycleModel(of(count), spec);
    const seats = seatsIn(rows[0]?.path ?? '');
    expect(seats).toHaveLength(count);
    const dot = view?.dot ?? 0;
    expect(dot).toBeGreaterThan(2);
    const { width = 0, height = 0 } = view ?? {};
    const half = dot / 2;
    expect(seats.filter(([x, y]) => x < half || y < half || x + half > width || y + half > height)).toEqual(
      [],
    );
    let nearest = Number.POSITIVE_INFINITY;
    seats.forEach(([x, y], i) => {
      for (const [a, b] of seats.slice(i + 1)) nearest = Math.min(nearest, Math.hypot(x - a, y - b));
    });
    expect(nearest).toBeGreaterThan(dot * 0.99);
  },
);

test('groups sit side by side from left to right in the order given', () => {
  const { rows } = hemicycleModel(of(20, 7, 5, 5, 3, 3, 2), spec);
  const angle = (path: string) => {
    const angles = seatsIn(path).map(([x, y]) => Math.atan2(202 - y, 200 - x));
    return [Math.min(...angles), Math.max(...angles)] as const;
  };
  rows.reduce((before, { path }) => {
    const [least, most] = angle(path);
    expect(least).toBeGreaterThanOrEqual(before - 0.01);
    return most;
  }, -1);
});

test('the same data draws the same, to the letter', () => {
  expect(hemicycleModel(of(3, 2), spec).rows.map(({ path }) => path)).toEqual([
    'M40 202h0M86.9 88.9h0M200 42h0',
    'M313.1 88.9h0M360 202h0',
  ]);
});

describe('marks beside the seats', () => {
  test('each stands at its own group, or leads to it by a line, and none covers another', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 24 }), (values) => {
        const { rows, view } = hemicycleModel(of(...values), spec);
        const marks = rows.flatMap(({ at }) => at ?? []);
        expect(marks).toHaveLength(view ? values.filter(Boolean).length : 0);
        marks.forEach((a, i) => {
          expect(a.x).toBeGreaterThan(4);
          expect(a.x).toBeLessThan((view?.width ?? 0) - 4);
          // Half the height of a figure above it.
          expect(a.y).toBeGreaterThan(7);
          for (const b of marks.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(16);
        });
      }),
      { numRuns: 1000 },
    );
  });

  test('small groups at one side push their marks along, with a line', () => {
    const { rows } = hemicycleModel(of(500, 1, 1, 1, 1), spec);
    expect(rows.map(({ at }) => at?.line !== null)).toEqual([false, true, true, true, false]);
  });

  test('more marks than have room are left to the table', () => {
    expect(hemicycleModel(of(...Array(40).fill(2)), spec).rows.every(({ at }) => at === null)).toBe(true);
  });

  test('a group without a mark or without seats has none', () => {
    const rows = hemicycleModel([...of(2, 0), { id: 'x', label: 'X', value: 3 }], spec).rows;
    expect(rows.map(({ at }) => at !== null)).toEqual([true, false, false]);
  });
});

test('shapes belong to the mark, not to the place, and are all different', () => {
  const patterns = (data: HemicycleGroup[]) =>
    hemicycleModel(data, spec).rows.map(({ id, pattern }) => `${id}${pattern}`);
  expect(patterns([...of(1, 1, 1)].reverse()).sort()).toEqual(patterns(of(1, 1, 1)).sort());
  expect(hemicycleModel(of(...Array(9).fill(1)), spec).rows.map(({ pattern }) => pattern)).toEqual([
    0, 1, 2, 3, 4, 5, 6, 7, 0,
  ]);
  expect(new Set(seatPatterns.map((one) => JSON.stringify(one))).size).toBe(8);
  const odd = [
    { id: 'a', label: 'A', value: 1, pattern: -1 },
    { id: 'b', label: 'B', value: 1, pattern: Number.NaN },
    { id: 'c', label: 'C', value: 1, mark: 'x' },
  ];
  expect(hemicycleModel(odd, spec).rows.map(({ pattern }) => pattern)).toEqual([7, 1, 2]);
});

describe('seats that belong to nobody', () => {
  test('are drawn open, as a row of their own, up to the size of the chamber', () => {
    const model = hemicycleModel(of(3, 2), { ...spec, size: 10 });
    expect(model.rest).toMatchObject({ label: 'Belum terbagi', value: 5, formatted: '5' });
    expect(seatsIn(model.rest?.path ?? '')).toHaveLength(5);
    expect(model.total.formatted).toBe('10');
    expect(hemicycleModel(of(3), { ...spec, size: 10, rest: 'Seri' }).rest?.label).toBe('Seri');
    expect(hemicycleModel(of(3), { ...spec, size: 3 }).rest).toBeNull();
  });

  test('a size that is too small or no number is noticed and never hides a seat', () => {
    const model = hemicycleModel(of(30, 16), { ...spec, size: 45 });
    expect(model.findings).toEqual([{ code: 'over-size' }]);
    expect(model.total).toEqual({
      label: 'Jumlah',
      formatted: '46',
      note: 'lebih banyak daripada seluruhnya (45), perlu diperiksa',
    });
    for (const size of [0, -3, 1.5, Number.NaN]) expect(codes(of(3), { size })).toEqual(['bad-size']);
    expect(codes(of(3), { size: null })).toEqual([]);
  });
});

test('missing and broken seats are said, and the sum says of how many it is', () => {
  const model = hemicycleModel(of(20, null, Number.NaN), spec);
  expect(model.rows.map(({ formatted }) => formatted)).toEqual([
    '20',
    'belum ada data',
    'data tidak terbaca',
  ]);
  expect(model.total).toEqual({
    label: 'Jumlah',
    formatted: '20',
    note: 'dari 1 yang sudah ada, 3 seluruhnya',
  });
});

test('each finding can be found', () => {
  const found = new Set<HemicycleFindingCode>([
    ...codes([]),
    ...codes([...of(null, -1), { id: '0', label: ' ', value: 1 }], { size: 0 }),
    ...codes(of(mostSeatsDrawn + 1)),
    ...codes(of(2), { size: 1 }),
  ]);
  expect([...found].sort()).toEqual([...hemicycleFindingCodes].sort());
  const large = hemicycleModel(of(mostSeatsDrawn + 1), spec);
  expect([large.view, large.rows[0]?.path, large.total.formatted]).toEqual([null, '', '1.001']);
});

test('it says what it shows, in two languages, also when that is nothing', () => {
  expect(hemicycleModel(of(20, 25), spec).description).toBe(
    '45 kursi, 2 kelompok, dari kiri ke kanan menurut urutan pada data.',
  );
  expect(hemicycleModel(of(20), { ...spec, unit: 'seats' }, { locale: 'en' }).description).toBe(
    '20 seats, 1 group, from left to right in the order of the data.',
  );
  expect(hemicycleModel([], spec).empty).toBe('Belum ada data untuk ditampilkan.');
  expect(hemicycleModel([], { ...spec, empty: 'Kursi belum ditetapkan.', size: 45 })).toMatchObject({
    empty: 'Kursi belum ditetapkan.',
    rest: null,
    view: null,
  });
  expect(hemicycleModel(null as unknown as HemicycleGroup[], spec).rows).toEqual([]);
});
