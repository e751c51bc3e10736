import fc from 'fast-check';
import { expect, test } from 'vitest';
import { many } from '../../../../../test/utils/badInput.ts';
import { radarModel } from './model.ts';
import { type RadarFindingCode, type RadarSeries, type RadarSpec, radarFindingCodes } from './types.ts';

const axesOf = (n: number) => many(n, (i) => ({ id: `s${i}`, label: `Sumbu ${i}` }));
const spec: RadarSpec = {
  title: 'Unsur',
  labelHeader: 'Unsur',
  unit: 'poin',
  axes: axesOf(4),
  domain: [0, 100],
};
const of = (...rows: (number | null)[][]): RadarSeries[] =>
  rows.map((cells, i) => ({
    id: `r${i}`,
    label: `Seri ${i}`,
    cells: Object.fromEntries(cells.map((value, k) => [`s${k}`, value])),
  }));
const codes = (data: readonly RadarSeries[], more: Partial<RadarSpec> = {}) =>
  radarModel(data, { ...spec, ...more }).findings.map(({ code }) => code);
const square = of([50, 100, 0, 100]);

test('whatever the data, every figure is in the table, and the drawing stays in its square', () => {
  const anyFigure = fc.oneof(
    fc.double(),
    fc.integer({ min: -20, max: 140 }),
    fc.constantFrom(null, 1e308, -1e308),
  );
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 14 }),
      fc.array(fc.array(anyFigure, { maxLength: 14 }), { maxLength: 5 }),
      (n, rows) => {
        const data = of(...rows);
        const model = radarModel(data, { ...spec, axes: axesOf(n) });
        for (const { cells } of model.axes) expect(cells).toHaveLength(data.length);
        expect(model.axes.length).toBe(Math.max(n, ...rows.map(({ length }) => length)));
        for (const { path, dots } of model.plot?.outlines ?? [])
          for (const [place] of `${path}${dots.replaceAll('h0', '')}`.matchAll(/-?\d+(?:\.\d+)?/g)) {
            expect(Number(place)).toBeGreaterThanOrEqual(0);
            expect(Number(place)).toBeLessThanOrEqual(320);
          }
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      },
    ),
    { numRuns: 500 },
  );
});

test('the first axis points up, the others follow clockwise, and the middle is the stated value', () => {
  const [outline] = radarModel(square, spec).plot?.outlines ?? [];
  expect(outline?.dots).toBe('M160 94h0M292 160h0M160 160h0M28 160h0');
});

test('a figure that is missing opens the outline: nothing leads to it or past it', () => {
  const [outline] = radarModel(of([50, null, 50, 50]), spec).plot?.outlines ?? [];
  expect(outline?.dots.match(/M/g)).toHaveLength(3);
  expect(outline?.path).toBe('M160 226L94 160M94 160L160 94');
});

test('more than three series stand in the table, and the sentence says which are drawn', () => {
  const model = radarModel(of([1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 3, 4], [9, 9, 9, 9]), spec);
  expect(model.plot?.outlines).toHaveLength(3);
  expect(model.series.map(({ drawn }) => drawn)).toEqual([0, 1, 2, null]);
  expect(model.axes[0]?.cells[3]?.formatted).toBe('9');
  expect(model.description).toContain('Hanya 3 yang pertama digambar.');
});

const cases: Record<RadarFindingCode, () => RadarFindingCode[]> = {
  empty: () => codes([]),
  'too-few-axes': () => codes(of([1, 2]), { axes: axesOf(2) }),
  'too-many-axes': () => codes(of([1]), { axes: axesOf(13) }),
  'too-many-series': () => codes(of([1], [2], [3], [4])),
  'duplicate-id': () => codes([...square, ...square]),
  'duplicate-column': () => codes(square, { axes: [...spec.axes, ...spec.axes] }),
  'unknown-column': () => codes([{ id: 'w', label: 'W', cells: { z: 1 } }]),
  unnamed: () => codes([{ id: 'w', label: '', cells: {} }]),
  'unnamed-column': () => codes(square, { axes: [...axesOf(3), { id: 's3', label: ' ' }] }),
  missing: () => codes(of([1, null])),
  unreadable: () => codes(of([Number.NaN, 2])),
  'beyond-domain': () => codes(of([140, 2])),
  'bad-domain': () => codes(square, { domain: [100, 0] }),
};
test.each(radarFindingCodes)('data that is %s is found', (code) => {
  expect(cases[code]()).toContain(code);
});

test('without a drawing the table is left, and says so', () => {
  for (const more of [{ axes: axesOf(2) }, { domain: [5, 5] as const }]) {
    const model = radarModel(of([50, 100]), { ...spec, ...more });
    expect(model.plot).toBeNull();
    expect(model.description).toContain('Tidak dapat digambar; semua angka ada di tabel.');
    expect(model.axes[1]?.cells[0]?.formatted).toBe('100');
  }
});

test('what is no list at all is an empty chart', () => {
  for (const data of [null, undefined, {}, 'x', [null]])
    expect(radarModel(data as never, spec)).toMatchObject({
      series: [],
      plot: null,
      empty: 'Belum ada data untuk ditampilkan.',
    });
});
