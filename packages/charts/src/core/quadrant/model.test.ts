import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnWidth } from '../axis.ts';
import { narrowest, widest } from '../room.ts';
import { mostPoints, quadrantModel } from './model.ts';
import {
  type QuadrantDatum,
  type QuadrantFindingCode,
  type QuadrantSpec,
  quadrantFindingCodes,
} from './types.ts';

const spec: QuadrantSpec = {
  title: 'Dua nilai',
  labelHeader: 'Wilayah',
  x: { label: 'A', unit: 'poin' },
  y: { label: 'B', unit: 'persen' },
};
const of = (...pairs: [number | null, number | null][]): QuadrantDatum[] =>
  pairs.map(([x, y], i) => ({ id: `${i}`, label: `Wilayah ${i}`, x, y }));
const codes = (data: readonly QuadrantDatum[], more: Partial<QuadrantSpec> = {}) =>
  quadrantModel(data, { ...spec, ...more }).findings.map(({ code }) => code);

const anyValue = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(null, Number.NaN, Infinity, '7' as never),
);
const anyDatum = fc.record({
  id: fc.string({ maxLength: 2 }),
  label: fc.string({ maxLength: 30 }),
  x: anyValue,
  y: anyValue,
}) as fc.Arbitrary<QuadrantDatum>;

test('whatever the data, every row is kept and each with both figures is one point in the drawing', () => {
  fc.assert(
    fc.property(
      fc.array(anyDatum, { maxLength: 40 }),
      fc.option(anyValue, { nil: undefined }),
      (data, divide) => {
        const model = quadrantModel(data, { ...spec, x: { ...spec.x, divide: divide as never } });
        expect(model.rows).toHaveLength(data.length);
        const whole = model.rows.filter(({ x, y }) => x.value !== null && y.value !== null);
        expect(model.points).toHaveLength(whole.length);
        for (const row of whole) expect(row.field).not.toBeNull();
        for (const { x, y } of model.points)
          expect(x >= 0 && x <= 100 && y >= 0 && y <= model.height).toBe(true);
        const counted = model.fields.reduce((sum, { count }) => sum + Number(count), 0);
        expect(counted).toBe(whole.length);
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
      },
    ),
    { numRuns: 300 },
  );
});

test('no name covers a point or another name, in the narrowest column and in the widest', () => {
  const pair = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }));
  fc.assert(
    fc.property(fc.array(pair, { minLength: 2, maxLength: 30 }), (pairs) => {
      const { points } = quadrantModel(of(...pairs), spec);
      for (const width of [narrowest, 400, widest]) {
        const boxes = points.flatMap((point) => {
          const { x, y, name } = point;
          if (!name) return [];
          const long = drawnWidth(name.text);
          const at = (x / 100) * width + name.dx;
          const left = name.anchor === 'start' ? at : name.anchor === 'end' ? at - long : at - long / 2;
          return [{ point, left, right: left + long, top: y + name.dy - 12, bottom: y + name.dy + 4 }];
        });
        boxes.forEach((a, i) => {
          expect(a.left).toBeGreaterThanOrEqual(-8.01);
          expect(a.right).toBeLessThanOrEqual(width + 8.01);
          // Names may touch: 56% of 800 px less 8 is 54% of it and 8, but not to the last digit.
          const [from, to] = [a.left + 0.01, a.right - 0.01];
          for (const b of boxes.slice(i + 1))
            expect(from < b.right && b.left < to && a.top < b.bottom && b.top < a.bottom).toBe(false);
          for (const other of points) {
            const at = (other.x / 100) * width;
            if (other !== a.point)
              expect(at > from && at < to && other.y > a.top && other.y < a.bottom).toBe(false);
          }
        });
      }
    }),
    { numRuns: 200 },
  );
});

test('the fields are parted by the medians, and a value on a line is on the high side', () => {
  const { rows, description } = quadrantModel(of([1, 1], [2, 2], [3, 3]), spec);
  expect(rows.map(({ field }) => field)).toEqual(['low-low', 'high-high', 'high-high']);
  expect(description).toBe(
    '3 baris menurut dua nilai. Median A: 2. Median B: 2. Nilai tepat pada garis termasuk sisi tinggi.',
  );
});

test('lines laid down elsewhere part the fields as well, and keep their digits', () => {
  const { rows, divide, description } = quadrantModel(of([77.5, 10], [77, 90]), {
    ...spec,
    x: { ...spec.x, divide: 77.5, decimals: 0 },
    y: { ...spec.y, divide: 50 },
  });
  expect(rows.map(({ field }) => field)).toEqual(['high-low', 'low-high']);
  expect(divide?.formattedX).toBe('77,5');
  expect(description).toContain('Garis A: 77,5.');
});

test('fields may have names of their own', () => {
  const fields = {
    'low-low': 'kiri bawah',
    'high-low': 'kanan bawah',
    'low-high': 'kiri atas',
    'high-high': 'kanan atas',
  };
  expect(quadrantModel(of([1, 1], [3, 3]), { ...spec, fields }).rows[0]?.fieldLabel).toBe('kiri bawah');
});

test('what the page is about is on top and gets its name first', () => {
  const { points } = quadrantModel(of([5, 5], [5, 5], [1, 1]), {
    ...spec,
    highlight: ['0'],
    labels: 'highlight',
  });
  expect(points.at(-1)?.strong).toBe(true);
  expect(points.filter(({ name }) => name).map(({ name }) => name?.text)).toEqual(['Wilayah 0']);
});

test('each finding has a cause', () => {
  const causes: Record<QuadrantFindingCode, string[]> = {
    empty: codes([]),
    'too-many': codes(of(...Array(mostPoints + 1).fill([1, 2]))),
    'duplicate-id': codes([...of([1, 2]), ...of([1, 2])]),
    unnamed: codes([{ id: 'a', label: '', x: 1, y: 2 }]),
    missing: codes(of([1, null])),
    unreadable: codes(of([1, Number.NaN])),
    'unknown-highlight': codes(of([1, 2]), { highlight: ['zz'] }),
    'outside-domain': codes(of([1, 20]), { y: { ...spec.y, domain: [0, 10] } }),
    'bad-domain': codes(of([1, 2]), { x: { ...spec.x, domain: [1, 1] } }),
    'bad-divide': codes(of([1, 2]), { x: { ...spec.x, divide: Number.NaN } }),
  };
  for (const code of quadrantFindingCodes) expect(causes[code], code).toContain(code);
});
