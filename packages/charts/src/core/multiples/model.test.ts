import fc from 'fast-check';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { multiplesModel } from './model.ts';
import {
  type MultiplesFindingCode,
  type MultiplesPanel,
  type MultiplesSpec,
  multiplesFindingCodes,
  multiplesMarks,
} from './types.ts';

const spec: MultiplesSpec = {
  title: 'Unsur',
  labelHeader: 'Wilayah',
  unit: 'poin',
  items: ['a', 'b'].map((id) => ({ id, label: `Unsur ${id}`, short: id.toUpperCase() })),
};
const of = (...rows: (number | null)[][]): MultiplesPanel[] =>
  rows.map((cells, i) => ({
    id: `w${i}`,
    label: `Wilayah ${i}`,
    cells: Object.fromEntries(cells.map((value, k) => ['ab'.charAt(k), value])),
  }));
const codes = (data: readonly MultiplesPanel[], more: Partial<MultiplesSpec> = {}) =>
  multiplesModel(data, { ...spec, ...more }).findings.map(({ code }) => code);

const anyFigure = fc.oneof(
  fc.double(),
  fc.integer({ min: -50, max: 50 }),
  fc.constantFrom(null, undefined, 0, -0, 5e-324, 1e308, -1e308),
);

test('whatever the data, no figure is lost, and every mark lies on the axis that all share', () => {
  const anyPanel = fc.record({
    id: fc.string({ maxLength: 2 }),
    label: fc.constant('Wilayah'),
    cells: fc.dictionary(fc.constantFrom('a', 'b', 'c', '__proto__'), anyFigure),
  });
  fc.assert(
    fc.property(
      fc.array(anyPanel, { maxLength: 5 }),
      fc.constantFrom(...multiplesMarks),
      fc.option(fc.tuple(anyFigure, anyFigure), { nil: undefined }),
      (data, mark, domain) => {
        const model = multiplesModel(data, { ...spec, mark, domain: domain as never });
        expect(model.panels).toHaveLength(data.length);
        for (const { cells } of model.panels) {
          expect(cells).toHaveLength(model.items.length);
          for (const { x, value, state } of cells) {
            expect((x === null) === (state !== null)).toBe(true);
            expect((value === null) === (state !== null)).toBe(true);
            if (x !== null) expect(x >= 0 && x <= 100).toBe(true);
          }
        }
        expect(model.zero >= 0 && model.zero <= 100).toBe(true);
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      },
    ),
    { numRuns: 1000 },
  );
});

test('equal figures stand at the same place in every picture', () => {
  const { panels } = multiplesModel(of([20, 80], [80, 20], [50, null]), { ...spec, domain: [0, 100] });
  expect(panels.map(({ cells }) => cells.map(({ x }) => x))).toEqual([
    [20, 80],
    [80, 20],
    [50, null],
  ]);
});

test('the key names the states that occur, and no other', () => {
  expect(multiplesModel(of([1, 2]), spec).states).toEqual([]);
  expect(multiplesModel(of([1, null]), spec).states).toEqual([{ state: 'no-data', label: 'belum ada data' }]);
});

test('bars begin at zero, even where no figure is near it', () => {
  expect(multiplesModel(of([60, 90]), { ...spec, mark: 'bar' })).toMatchObject({
    zero: 0,
    domain: ['0', '100'],
  });
  expect(multiplesModel(of([-20, 20]), { ...spec, mark: 'bar' }).zero).toBe(50);
});

test('a figure beyond the axis is drawn at its end and said to be beyond', () => {
  const [first] = multiplesModel(of([140, 50]), { ...spec, domain: [0, 100] }).panels;
  expect(first?.cells[0]).toMatchObject({ x: 100, beyond: true, formatted: '140' });
  expect(first?.cells[1]).toMatchObject({ beyond: false });
});

test('a short name that has no room is a number', () => {
  const items = [
    { id: 'a', label: 'Satu', short: 'PANJANG' },
    { id: 'b', label: badInput.longName },
  ];
  expect(multiplesModel(of([1, 2]), { ...spec, items }).items.map(({ short }) => short)).toEqual(['1', '2']);
  expect(multiplesModel(of([1, 2]), spec).items.map(({ short }) => short)).toEqual(['A', 'B']);
});

test('0, 1, 35 and 514 pictures are made', () => {
  for (const n of [0, 1, 35, 514])
    expect(multiplesModel(of(...many(n, (i) => [i, n - i])), spec).panels).toHaveLength(n);
});

const cases: Record<MultiplesFindingCode, () => MultiplesFindingCode[]> = {
  empty: () => codes([]),
  'no-items': () => codes([{ id: 'w', label: 'W', cells: {} }], { items: [] }),
  'all-equal': () => codes(of([4, 4])),
  'duplicate-id': () => codes([...of([1]), ...of([2])]),
  'duplicate-column': () => codes(of([1]), { items: [...spec.items, ...spec.items] }),
  'unknown-column': () => codes([{ id: 'w', label: 'W', cells: { z: 1 } }]),
  unnamed: () => codes([{ id: 'w', label: ' ', cells: {} }]),
  'unnamed-column': () => codes(of([1]), { items: [{ id: 'a', label: '' }] }),
  missing: () => codes(of([null, 1])),
  unreadable: () => codes(of([Number.NaN, 1])),
  'beyond-domain': () => codes(of([140, 1]), { domain: [0, 100] }),
  'bad-domain': () => codes(of([1, 2]), { domain: [5, 5] }),
};
test.each(multiplesFindingCodes)('data that is %s is found', (code) => {
  expect(cases[code]()).toContain(code);
});

test('what is no list at all is an empty chart', () => {
  for (const data of [null, undefined, {}, 'x', [null]])
    expect(multiplesModel(data as never, spec)).toMatchObject({
      panels: [],
      empty: 'Belum ada data untuk ditampilkan.',
    });
});
