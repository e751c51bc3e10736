import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostSlopes, slopeModel } from './model.ts';
import { type SlopeDatum, type SlopeFindingCode, type SlopeSpec, slopeFindingCodes } from './types.ts';

const spec: SlopeSpec = {
  title: 'Dua tahun',
  labelHeader: 'Wilayah',
  fromHeader: '2019',
  toHeader: '2024',
  unit: 'persen',
};
const of = (...pairs: [number | null, number | null][]): SlopeDatum[] =>
  pairs.map(([from, to], i) => ({ id: `${i}`, label: `Wilayah ${i}`, from, to }));
const codes = (data: readonly SlopeDatum[], more: Partial<SlopeSpec> = {}) =>
  slopeModel(data, { ...spec, ...more }).findings.map(({ code }) => code);

const anyValue = fc.oneof(
  fc.double({ noDefaultInfinity: true, noNaN: true }),
  fc.integer({ min: 0, max: 100 }),
  fc.constantFrom(null, Number.NaN, Infinity, '7' as never),
);
const anyDatum = fc.record({
  id: fc.string({ maxLength: 2 }),
  label: fc.string({ maxLength: 60 }),
  from: anyValue,
  to: anyValue,
  toState: fc.constantFrom(undefined, 'withheld', 'odd' as never),
}) as fc.Arbitrary<SlopeDatum>;

test('whatever the data, every row is kept, every point is in the drawing and no text covers another', () => {
  fc.assert(
    fc.property(fc.array(anyDatum, { maxLength: 20 }), fc.boolean(), (data, broken) => {
      const model = slopeModel(data, { ...spec, ...(broken ? { break: { note: 'lain' } } : {}) });
      expect(model.rows).toHaveLength(data.length);
      expect(new Set(model.rows.map(({ id }) => id)).size).toBe(data.length);
      for (const side of ['from', 'to'] as const) {
        const texts: [number, number][] = [];
        for (const row of model.rows) {
          const { y, textY } = row[side];
          if (y !== null) expect(y >= 0 && y <= model.height).toBe(true);
          const half = (side === 'from' ? 1 : row.lines.length) * 8;
          if (textY !== null) texts.push([textY - half, textY + half]);
        }
        texts.sort((a, b) => a[0] - b[0]);
        texts.slice(1).forEach(([top], i) => {
          expect(top).toBeGreaterThanOrEqual((texts[i]?.[1] ?? 0) - 0.3);
        });
        for (const [top, bottom] of texts) expect(top >= -0.2 && bottom <= model.height + 0.2).toBe(true);
      }
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
    }),
    { numRuns: 300 },
  );
});

describe('sides that must not be compared', () => {
  const broken = slopeModel(of([70, 80]), { ...spec, break: { note: 'Cara hitung berubah.' } });
  test('no difference is computed, anywhere', () => {
    expect(broken.rows[0]?.difference).toBeUndefined();
    expect(broken.columns).toEqual(['Wilayah', '2019', '2024']);
    expect(broken.description).toContain('tidak dapat dibandingkan');
    expect(broken.break).toBe('Cara hitung berubah.');
  });
  test('without a reason a plain warning stands there, and it is found', () => {
    const model = slopeModel(of([70, 80]), { ...spec, break: { note: '  ' } });
    expect(model.break).toBe('Kedua sisi tidak dapat dibandingkan.');
    expect(model.findings).toEqual([{ code: 'break-without-note' }]);
  });
});

test('a difference agrees with the printed figures, and has a sign and a unit', () => {
  const { rows, columns } = slopeModel(of([1.44, 3.36], [5, 5], [9, 2.5]), { ...spec, decimals: 1 });
  expect(rows.map(({ difference }) => difference)).toEqual(['+2,0', '0,0', '−6,5']);
  expect(columns[3]).toBe('Selisih (persen)');
});

test('a row with one figure keeps its name, with the reason; one without any stands in the table', () => {
  const { rows } = slopeModel(of([70, null], [null, null], [60, 65]), spec);
  expect(rows[0]?.lines.join(' ')).toBe('Wilayah 0: belum ada data');
  expect(rows[0]?.difference).toBeUndefined();
  expect(rows[1]?.lines).toEqual([]);
  expect(rows[1]?.to.textY).toBeNull();
});

test('the exact words of a state stand in the drawing as in the table, and never in place of a figure', () => {
  const data = [
    { id: 'a', label: 'A', from: 1, to: null, toState: 'no-data', toWords: 'belum selesai' },
  ] as const;
  const { rows } = slopeModel(data, spec);
  expect(rows[0]?.lines).toEqual(['A: belum selesai']);
  expect(rows[0]?.to.formatted).toBe('belum selesai');
  const figures = slopeModel(
    [{ id: 'a', label: 'A', from: 1, to: Number.NaN, fromWords: 'x', toWords: 'y' }],
    spec,
  ).rows[0];
  expect([figures?.from.formatted, figures?.to.formatted]).toEqual(['1', 'data tidak terbaca']);
});

test('a long name is wrapped, never cut', () => {
  const label = 'Kabupaten Kepulauan Siau Tagulandang Biaro';
  const { rows } = slopeModel([{ id: 'a', label, from: 1, to: 2 }], spec);
  expect(rows[0]?.lines.length).toBeGreaterThan(1);
  expect(rows[0]?.lines.join(' ')).toBe(`2 ${label}`);
});

test('each finding has a cause', () => {
  const causes: Record<SlopeFindingCode, string[]> = {
    empty: codes([]),
    'break-without-note': codes(of([1, 2]), { break: {} as never }),
    'too-many': codes(of(...Array(mostSlopes + 1).fill([1, 2]))),
    'duplicate-id': codes([...of([1, 2]), ...of([1, 2])]),
    unnamed: codes([{ id: 'a', label: '', from: 1, to: 2 }]),
    missing: codes(of([1, null])),
    unreadable: codes(of([1, Number.NaN])),
    'unknown-highlight': codes(of([1, 2]), { highlight: ['zz'] }),
  };
  for (const code of slopeFindingCodes) expect(causes[code], code).toContain(code);
});
