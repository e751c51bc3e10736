import fc from 'fast-check';
import { expect, test } from 'vitest';
import { narrowest, widest } from '../room.ts';
import { dodge, mostDots, mostNames, stripModel } from './model.ts';
import { type PointDatum, type StripFindingCode, type StripSpec, stripFindingCodes } from './types.ts';

const spec: StripSpec = { title: 'Titik', labelHeader: 'Wilayah', valueHeader: 'Nilai', unit: 'poin' };
const of = (...values: (number | null)[]): PointDatum[] =>
  values.map((value, i) => ({ id: `${i}`, label: `Wilayah ${i}`, value }));
const codes = (data: readonly PointDatum[], more: Partial<StripSpec> = {}) =>
  stripModel(data, { ...spec, ...more }).findings.map(({ code }) => code);
const dotsIn = (path: string) =>
  [...path.matchAll(/M(-?[\d.]+) (-?[\d.]+)h0/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

const anyValue = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(null, Number.NaN, Infinity, '7' as never),
);
const anyDatum = fc.record({
  id: fc.string({ maxLength: 2 }),
  label: fc.string(),
  value: anyValue,
  state: fc.constantFrom(undefined, 'withheld', 'odd' as never),
}) as fc.Arbitrary<PointDatum>;

test('whatever the data, every row is kept and each known figure is one dot in the drawing', () => {
  fc.assert(
    fc.property(
      fc.array(anyDatum, { maxLength: 60 }),
      fc.array(fc.string({ maxLength: 2 }), { maxLength: 7 }),
      (data, highlight) => {
        const model = stripModel(data, { ...spec, highlight });
        expect(model.rows).toHaveLength(data.length);
        expect(new Set(model.rows.map(({ id }) => id)).size).toBe(data.length);
        const known = model.rows.filter(({ value }) => value !== null).length;
        const dots = dotsIn(model.path);
        expect(dots.length + model.names.length).toBe(known);
        for (const [x, y] of [...dots, ...model.names.map(({ x, y }) => [x * 10, y] as const)])
          expect(x >= 0 && x <= 1000 && y >= 0 && y <= model.height).toBe(true);
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
      },
    ),
    { numRuns: 300 },
  );
});

test('no dot hides another, in the narrowest column and in the widest', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 80 }), (xs) => {
      const lanes = dodge(xs, 6);
      for (const width of [narrowest, widest])
        xs.forEach((x, i) => {
          for (let j = 0; j < i; j++)
            if (lanes[i] === lanes[j])
              expect(Math.abs(x - (xs[j] as number)) * (width / 100)).toBeGreaterThan(6 - 1e-6);
        });
    }),
  );
});

test('the same data draws the same, whatever its order', () => {
  const data = of(3, 9, 4, 4, 7, 1);
  const sorted = (rows: readonly PointDatum[]) =>
    dotsIn(stripModel(rows, spec).path).sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  expect(sorted([...data].reverse())).toEqual(sorted(data));
});

test('508 equal figures stay one pile of bounded height', () => {
  const { height, path, findings } = stripModel(of(...Array(508).fill(50)), spec);
  expect(dotsIn(path)).toHaveLength(508);
  expect(height).toBeLessThan(220);
  expect(findings).toEqual([{ code: 'all-equal' }]);
});

test('508 dots are small: less than 4 kB compressed', async () => {
  const values = Array.from(
    { length: 508 },
    (_, i) => 50 + 30 * Math.sin(i * 12.9898) * Math.cos(i * 4.1414),
  );
  const { path } = stripModel(of(...values), spec);
  const { gzipSync } = await import('node:zlib');
  expect(gzipSync(path).length).toBeLessThan(4096);
});

test('chosen dots carry their names and figures, and never over each other', () => {
  const data = of(50, 50, 51, 52, 90);
  const { names } = stripModel(data, { ...spec, highlight: ['0', '1', '2', '3'] });
  expect(names.map(({ text }) => text)).toEqual([
    'Wilayah 0 50',
    'Wilayah 1 50',
    'Wilayah 2 51',
    'Wilayah 3 52',
  ]);
  expect(new Set(names.map(({ textY }) => textY)).size).toBe(4);
  expect(new Set(names.map(({ x, y }) => `${x} ${y}`)).size).toBe(4);
});

test('a name that no phone has room for gives way to its figure', () => {
  const data = [{ id: 'a', label: 'Kabupaten '.repeat(8), value: 7 }, ...of(1, 9)];
  expect(stripModel(data, { ...spec, highlight: ['a'] }).names[0]?.text).toBe('7');
  expect(
    stripModel([{ ...data[0], short: 'Kab.' } as PointDatum, ...of(1, 9)], { ...spec, highlight: ['a'] })
      .names[0]?.text,
  ).toBe('Kab. 7');
});

test('the sentence has the smallest, the middle and the largest figure', () => {
  expect(stripModel(of(3, 10, 4.5), spec).description).toContain(
    'Terkecil 3,00, median 4,50, terbesar 10,00.',
  );
  expect(stripModel(of(3), spec).description).not.toContain('median');
});

test('lines have places, figures of their own digits and dashes', () => {
  const lines = [
    { at: 77.5, label: 'Batas' },
    { at: 90, label: 'Target' },
  ];
  const model = stripModel(of(70, 90), { ...spec, lines, domain: [0, 100] });
  expect(model.lines).toEqual([
    { x: 77.5, label: 'Batas', formatted: '77,5', dash: '' },
    { x: 90, label: 'Target', formatted: '90', dash: '6 4' },
  ]);
});

test('too many dots are told by the table alone', () => {
  const model = stripModel(of(...Array.from({ length: mostDots + 1 }, (_, i) => i)), spec);
  expect([model.path, model.height, model.rows.length]).toEqual(['', 0, mostDots + 1]);
  expect(model.description).toContain('Terlalu banyak');
});

test('the table is ordered on request, missing figures last', () => {
  const { rows } = stripModel(of(3, null, 9), { ...spec, sort: 'descending' });
  expect(rows.map(({ id }) => id)).toEqual(['2', '0', '1']);
});

test('each finding has a cause', () => {
  const causes: Record<StripFindingCode, string[]> = {
    empty: codes([]),
    'all-equal': codes(of(1, 1)),
    'too-many': codes(of(...Array(mostDots + 1).fill(1))),
    'duplicate-id': codes([...of(1), ...of(2)]),
    unnamed: codes([{ id: 'a', label: '', value: 1 }]),
    missing: codes(of(null)),
    unreadable: codes(of(Number.NaN)),
    'unknown-highlight': codes(of(1), { highlight: ['zz'] }),
    'bad-line': codes(of(1), { lines: [{ at: Number.NaN, label: 'x' }] }),
    'outside-domain': codes(of(101), { domain: [0, 100] }),
    'bad-domain': codes(of(1), { domain: [1, 0] }),
  };
  for (const code of stripFindingCodes) expect(causes[code], code).toContain(code);
  expect(mostNames).toBe(5);
});
