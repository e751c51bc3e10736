import fc from 'fast-check';
import { expect, test } from 'vitest';
import { barModel } from './model.ts';
import { barPatterns } from './patterns.ts';
import { type BarDatum, type BarFindingCode, type BarSpec, barFindingCodes } from './types.ts';

const spec: BarSpec = { title: 'TPS', labelHeader: 'Kecamatan', valueHeader: 'Jumlah TPS', unit: 'TPS' };
const of = (...values: (number | null)[]): BarDatum[] =>
  values.map((value, i) => ({ id: `${i}`, label: `Wilayah ${i}`, value }));
const codes = (data: readonly BarDatum[], more: Partial<BarSpec> = {}) =>
  barModel(data, { ...spec, ...more }).findings.map(({ code }) => code);

const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(0, -0, 5e-324, 1e308, -1e308, 2 ** 60));
const anyValue = fc.option(anyNumber, { nil: null });
const anyDatum: fc.Arbitrary<BarDatum> = fc.record(
  {
    id: fc.string({ maxLength: 3 }),
    label: fc.string(),
    value: anyValue,
    mark: fc.string(),
    note: fc.string(),
    pattern: fc.double(),
  },
  { requiredKeys: ['id', 'label', 'value'] },
);
const anySpec: fc.Arbitrary<BarSpec> = fc.record(
  {
    title: fc.constant(spec.title),
    labelHeader: fc.constant(spec.labelHeader),
    valueHeader: fc.constant(spec.valueHeader),
    unit: fc.constant(spec.unit),
    sort: fc.constantFrom('ascending' as const, 'descending' as const),
    describe: fc.constantFrom('neutral' as const, 'extremes' as const),
    domain: fc.oneof(fc.constantFrom('max' as const, 'total' as const), anyNumber),
    decimals: fc.integer({ min: -3, max: 30 }),
    share: fc.record({ label: fc.constant('semua'), of: anyNumber }, { requiredKeys: ['label'] }),
    total: fc.record({ value: anyNumber }, { requiredKeys: [] }),
    threshold: fc.record({ value: anyNumber, label: fc.constant('Batas') }),
  },
  { requiredKeys: ['title', 'labelHeader', 'valueHeader', 'unit'] },
);

test('whatever the data, every row is kept and every bar lies in the plot', () => {
  fc.assert(
    fc.property(
      fc.array(anyDatum),
      anySpec,
      fc.constantFrom('id' as const, 'en' as const),
      (data, any, locale) => {
        const model = barModel(data, any, { locale });
        expect(model.rows).toHaveLength(data.length);
        for (const { bar, value, pattern } of model.rows) {
          if (bar) {
            expect(bar.x).toBeGreaterThanOrEqual(0);
            expect(bar.w).toBeGreaterThanOrEqual(0);
            expect(bar.x + bar.w).toBeLessThanOrEqual(100);
          } else expect(value === null || value < 0).toBe(true);
          expect(barPatterns[pattern]).toBeDefined();
        }
        expect(new Set(model.rows.map((row) => row.id)).size).toBe(data.length);
      },
    ),
  );
});

test('no text ever reads NaN, Infinity, undefined or null, and the model is plain JSON', () => {
  const safe = anyDatum.map((datum) => ({ ...datum, label: 'Wilayah', mark: '1', note: 'catatan' }));
  fc.assert(
    fc.property(fc.array(safe), anySpec, (data, any) => {
      const model = barModel(data, any);
      const texts = [
        model.description,
        ...model.columns,
        ...Object.values(model.total ?? {}),
        ...Object.values(model.threshold ?? {}),
        ...model.rows.flatMap((row) => [row.formatted, row.formattedShare ?? '', row.note ?? '', row.label]),
      ];
      for (const text of texts) expect(`${text}`).not.toMatch(/NaN|Infinity|undefined|null/);
      expect(JSON.parse(JSON.stringify(model))).toEqual(model);
    }),
  );
});

test('the same data gives the same model', () => {
  fc.assert(
    fc.property(fc.array(anyDatum), anySpec, (data, any) => {
      expect(barModel(data, any)).toEqual(barModel(structuredClone(data), structuredClone(any)));
    }),
  );
});

test('the order is that of the data, unless the words say otherwise', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1 }), (values) => {
      const data = of(...values);
      const given = barModel(data, spec);
      expect(given.rows.map((row) => row.id)).toEqual(data.map((datum) => datum.id));
      expect(given.description).toContain('urutan seperti pada data');
      const sorted = barModel(data, { ...spec, sort: 'descending' });
      // A stable sort: equal values keep their order.
      expect(sorted.rows.map((row) => row.id)).toEqual(
        [...data].sort((a, b) => Number(b.value) - Number(a.value)).map((datum) => datum.id),
      );
      expect(sorted.description).toContain('diurutkan dari yang terbesar');
    }),
  );
});

test('bars are in proportion: the longest fills the plot, half as much is half as long', () => {
  expect(barModel(of(200, 100, 50, 0), spec).rows.map((row) => row.bar?.w)).toEqual([100, 50, 25, 0]);
});

test('shares are of the denominator that is named, and of the sum where none is given', () => {
  const summed = barModel(of(1, 1, 2), { ...spec, share: { label: '4 TPS' }, total: {} });
  expect(summed.rows.map((row) => row.formattedShare)).toEqual(['25,00%', '25,00%', '50,00%']);
  expect(summed.total).toEqual({ label: 'Jumlah', formatted: '4', formattedShare: '100,00%' });
  expect(summed.description).toContain('Persen dihitung dari 4 TPS.');
  const given = barModel(of(1, 1), {
    ...spec,
    share: { label: '8 TPS', of: 8, decimals: 1 },
    domain: 'total',
  });
  expect(given.rows.map((row) => [row.formattedShare, row.bar?.w])).toEqual([
    ['12,5%', 12.5],
    ['12,5%', 12.5],
  ]);
  expect(given.track).toBe(true);
});

test('a missing value is not zero: it is said, keeps its reason and stands last when sorted', () => {
  const data: BarDatum[] = [{ id: 'a', label: 'Serengan', value: null, note: 'menunggu rapat' }, ...of(3, 5)];
  const { rows, total } = barModel(data, { ...spec, sort: 'ascending', total: {} });
  expect(rows.at(-1)).toMatchObject({
    id: 'a',
    formatted: 'belum ada data',
    bar: null,
    note: 'menunggu rapat',
  });
  expect(total).toMatchObject({ formatted: '8', note: 'dari 2 yang sudah ada, 3 seluruhnya' });
});

test('a threshold beyond the largest bar moves the end of the plot', () => {
  const { rows, threshold } = barModel(of(50), { ...spec, threshold: { value: 100, label: 'Batas' } });
  expect(rows[0]?.bar?.w).toBe(50);
  expect(threshold).toEqual({ x: 100, label: 'Batas', formatted: '100' });
});

test('a texture stays with the number in the box, not with the place in the list', () => {
  const data = ['3', '1', '11', 'A'].map((mark, i) => ({ id: mark, mark, label: mark, value: i }));
  expect(barModel(data, { ...spec, sort: 'descending' }).rows.map((row) => row.pattern)).toEqual([
    0, 2, 0, 2,
  ]);
});

test('extremes are named only on request', () => {
  const data = of(3, 9, 6);
  expect(barModel(data, spec).description).toBe('3 batang, satuan TPS, urutan seperti pada data.');
  expect(barModel(data, { ...spec, describe: 'extremes' }).description).toContain(
    'Terkecil Wilayah 0 3, terbesar Wilayah 1 9.',
  );
});

test('figures that another module wrote are shown as written', () => {
  const [row] = barModel([{ id: 'a', label: 'A', value: 0.5, formatted: '½', formattedShare: '50 %' }], {
    ...spec,
    share: { label: 'semua' },
  }).rows;
  expect(row).toMatchObject({ formatted: '½', formattedShare: '50 %' });
});

const cases: Record<BarFindingCode, () => BarFindingCode[]> = {
  empty: () => codes([]),
  single: () => codes(of(1)),
  'all-zero': () => codes(of(0, 0)),
  'duplicate-id': () => codes([...of(1), ...of(2)]),
  unnamed: () => codes([{ id: 'a', label: ' ', value: 1 }]),
  missing: () => codes(of(null, 1)),
  unreadable: () => codes(of(Number.NaN, Number.POSITIVE_INFINITY, '12' as never)),
  negative: () => codes(of(-1, 1)),
  inexact: () => codes(of(2 ** 60, 1)),
  'beyond-domain': () => codes(of(11, 1), { domain: 10 }),
  'total-differs': () => codes(of(1, 2), { total: { value: 4 } }),
  'bad-threshold': () => codes(of(1, 2), { threshold: { value: Number.NaN, label: 'Batas' } }),
  'bad-denominator': () => codes(of(1, 2), { share: { label: 'nol', of: 0 } }),
};
test.each(barFindingCodes)('data that is %s is found', (code) => {
  expect(cases[code]()).toContain(code);
});

test('data that is no list at all is an empty chart', () => {
  for (const data of [null, undefined, {}, 'x', [null]]) {
    expect(barModel(data as never, spec)).toMatchObject({
      rows: [],
      empty: 'Belum ada data untuk ditampilkan.',
    });
  }
});

test('an unknown language falls back to Indonesian', () => {
  expect(barModel(of(1, 2), spec, { locale: 'jv' as never }).description).toContain('batang');
});
