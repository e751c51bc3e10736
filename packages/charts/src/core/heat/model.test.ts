import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dataStates } from '../states.ts';
import { heatModel } from './model.ts';
import { type HeatFindingCode, type HeatRow, type HeatSpec, heatFindingCodes } from './types.ts';

const spec: HeatSpec = {
  title: 'Nilai',
  labelHeader: 'Wilayah',
  unit: 'poin',
  columns: ['a', 'b', 'c'].map((id) => ({ id, label: `Kolom ${id}` })),
};
const of = (...rows: (number | null)[][]): HeatRow[] =>
  rows.map((cells, i) => ({
    id: `w${i}`,
    label: `Wilayah ${i}`,
    cells: Object.fromEntries(cells.map((value, k) => ['abc'.charAt(k), value])),
  }));
const codes = (data: readonly HeatRow[], more: Partial<HeatSpec> = {}) =>
  heatModel(data, { ...spec, ...more }).findings.map(({ code }) => code);

const anyFigure = fc.oneof(
  fc.double(),
  fc.integer({ min: -50, max: 50 }),
  fc.constantFrom(null, undefined, 0, -0, 5e-324, 1e308, -1e308),
);
const anyCell = fc.oneof(
  anyFigure,
  fc.record(
    {
      value: anyFigure.map((value) => value ?? null),
      state: fc.constantFrom(...dataStates),
      note: fc.constantFrom('satu', 'dua'),
    },
    { requiredKeys: ['value'] },
  ),
);
const anyRow: fc.Arbitrary<HeatRow> = fc.record({
  id: fc.string({ maxLength: 2 }),
  label: fc.constant('Wilayah'),
  cells: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', '__proto__', 'toString'), anyCell),
});

test('whatever the data, no row and no figure is lost, and every tone is one of the legend', () => {
  fc.assert(
    fc.property(
      fc.array(anyRow, { maxLength: 6 }),
      fc.constantFrom('id' as const, 'en' as const),
      (data, locale) => {
        const model = heatModel(data, spec, { locale });
        expect(model.rows).toHaveLength(data.length);
        const known = new Set([
          ...spec.columns.map(({ id }) => id),
          ...data.flatMap(({ cells }) => Object.keys(cells)),
        ]);
        expect(model.columns.map(({ id }) => id).sort()).toEqual([...known].sort());
        for (const row of model.rows) {
          expect(row.cells).toHaveLength(model.columns.length);
          for (const cell of row.cells) {
            expect((cell.value === null) === (cell.state !== null)).toBe(true);
            expect(cell.tone).toBe(cell.class === null ? 0 : model.legend.classes[cell.class]?.tone);
            if (cell.note !== undefined) expect(model.notes[cell.note - 1]).toBeTruthy();
          }
        }
        const counted = [...model.legend.classes, ...model.legend.states].map(({ count }) =>
          Number.parseInt(count, 10),
        );
        expect(counted.reduce((a, b) => a + b, 0)).toBe(data.length * model.columns.length);
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
        expect(heatModel(structuredClone(data), spec, { locale })).toEqual(model);
      },
    ),
    { numRuns: 1000 },
  );
});

test('a larger figure never has a weaker step, in whichever row and column', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(...Array.from({ length: 3 }, () => fc.integer({ min: 0, max: 99 }))), {
        minLength: 1,
      }),
      (rows) => {
        const cells = heatModel(of(...rows), spec).rows.flatMap((row) => row.cells);
        const sorted = [...cells].sort((a, b) => Number(a.value) - Number(b.value));
        const tones = sorted.map(({ tone }) => tone);
        expect(tones).toEqual([...tones].sort((a, b) => a - b));
      },
    ),
  );
});

test('limits that are laid down hold for all cells, and a figure on one belongs to the side that is said', () => {
  const scale = { kind: 'breaks', breaks: [60, 77.5], includes: 'upper' } as const;
  const { rows } = heatModel(of([60, 60.01, 77.5], [77.51, 0, 100]), { ...spec, scale });
  expect(rows.map(({ cells }) => cells.map((cell) => cell.class))).toEqual([
    [0, 1, 1],
    [2, 0, 2],
  ]);
});

test('a figure that is left out has no data, and its reason is a numbered remark that is told once', () => {
  const reason = { value: null, note: 'menunggu' };
  const model = heatModel(
    [
      { id: '1', label: 'Satu', cells: { a: reason, b: { value: 3, state: 'withheld', note: 'diperiksa' } } },
      { id: '2', label: 'Dua', cells: { a: reason } },
    ],
    spec,
  );
  expect(model.rows[0]?.cells.map(({ formatted, note }) => [formatted, note])).toEqual([
    ['belum ada data', 1],
    ['ditahan', 2],
    ['belum ada data', undefined],
  ]);
  expect(model.rows[1]?.cells[0]?.note).toBe(1);
  expect(model.notes).toEqual(['menunggu', 'diperiksa']);
});

const cases: Record<HeatFindingCode, () => HeatFindingCode[]> = {
  empty: () => codes([]),
  'no-columns': () => codes([{ id: '1', label: 'Satu', cells: {} }], { columns: [] }),
  'all-equal': () => codes(of([4, 4, 4])),
  'duplicate-id': () => codes([...of([1]), ...of([2])]),
  'duplicate-column': () => codes(of([1]), { columns: [...spec.columns, ...spec.columns] }),
  'unknown-column': () => codes([{ id: '1', label: 'Satu', cells: { z: 1 } }]),
  unnamed: () => codes([{ id: '1', label: ' ', cells: {} }]),
  'unnamed-column': () => codes(of([1]), { columns: [{ id: 'a', label: '' }] }),
  missing: () => codes(of([null, 1, 2])),
  unreadable: () => codes(of([Number.NaN, '12' as never, 1])),
  'bad-scale': () => codes(of([1, 2, 3]), { scale: { kind: 'equal', classes: 40 } }),
};
test.each(heatFindingCodes)('data that is %s is found', (code) => {
  expect(cases[code]()).toContain(code);
});

test('what is no list at all is an empty chart', () => {
  for (const data of [null, undefined, {}, 'x', [null, 5]])
    expect(heatModel(data as never, spec)).toMatchObject({
      rows: [],
      empty: 'Belum ada data untuk ditampilkan.',
    });
  expect(heatModel([{ id: '1', label: 'x', cells: [1, 2] as never }], spec).rows[0]?.cells).toHaveLength(5);
});
