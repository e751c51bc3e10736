import fc from 'fast-check';
import { expect, test } from 'vitest';
import { burnUpModel } from './model.ts';
import {
  type BurnUpFindingCode,
  type BurnUpPoint,
  type BurnUpSpec,
  burnUpFindingCodes,
  burnUpHeight,
  burnUpMarkKinds,
  burnUpWidth,
} from './types.ts';

const spec: BurnUpSpec = {
  title: 'Berkas',
  dateHeader: 'Tanggal',
  valueHeader: 'Selesai',
  unit: 'berkas',
  total: 40,
  timeZone: 'Asia/Jakarta',
  start: '2025-05-01',
  marks: [{ at: '2025-05-21', label: 'pengisian' }],
};
const of = (...points: [at: string, value: number | null][]): BurnUpPoint[] =>
  points.map(([at, value]) => ({ at, value }));
const codes = (data: readonly BurnUpPoint[], more: Partial<BurnUpSpec> = {}) =>
  burnUpModel(data, { ...spec, ...more }).findings.map(({ code }) => code);
const numbersOf = (path: string) => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);

const anyDay = fc.oneof(
  fc.integer({ min: 1, max: 28 }).map((day) => `2025-05-${`${day}`.padStart(2, '0')}`),
  fc.integer({ min: 1, max: 9 }).map((day) => `2025-05-0${day}T10:00:00+07:00`),
  fc.constantFrom('', 'kemarin', '2025-02-31', '0001-01-01', '9999-12-31'),
);
const anyNumber = fc.oneof(
  fc.integer({ min: -10, max: 60 }),
  fc.double(),
  fc.constantFrom(0, -0, 1e308, -1e308, 5e-324),
);
const anyPoint: fc.Arbitrary<BurnUpPoint> = fc.record({ at: anyDay, value: fc.option(anyNumber) });

test('whatever the data, no count is lost, and every line stays in the plot', () => {
  fc.assert(
    fc.property(
      fc.array(anyPoint, { maxLength: 8 }),
      fc.option(anyNumber),
      fc.array(
        fc.record({ at: anyDay, label: fc.constant('batas'), kind: fc.constantFrom(...burnUpMarkKinds) }),
        {
          maxLength: 12,
        },
      ),
      fc.option(
        fc.record({
          method: fc.constantFrom('', 'diteruskan'),
          points: fc.array(fc.record({ at: anyDay, low: anyNumber, high: anyNumber }), { maxLength: 3 }),
        }),
      ),
      fc.constantFrom('id' as const, 'en' as const),
      (data, total, marks, forecast, locale) => {
        const model = burnUpModel(data, { ...spec, total, marks, forecast }, { locale });
        expect(model.rows).toHaveLength(data.length);
        expect(model.marks).toHaveLength(marks.length);
        const { plot } = model;
        if (plot) {
          for (const path of [
            plot.done,
            plot.dots.replaceAll('h0', ''),
            plot.target ?? '',
            plot.forecast ?? '',
          ])
            for (const place of numbersOf(path)) {
              expect(place).toBeGreaterThanOrEqual(0);
              expect(place).toBeLessThanOrEqual(burnUpWidth);
            }
          for (const { y } of plot.yTicks) expect(y >= 0 && y <= burnUpHeight).toBe(true);
          expect(new Set(plot.yTicks.map(({ y }) => y)).size).toBe(plot.yTicks.length);
          // On a phone of 256 px the days stand apart.
          plot.xTicks.slice(1).forEach(({ x }, i) => {
            expect(x - (plot.xTicks[i]?.x ?? 0)).toBeGreaterThan(15);
          });
        }
        expect(JSON.stringify(model)).not.toMatch(/NaN|Infinity|undefined/);
        expect(JSON.parse(JSON.stringify(model))).toEqual(model);
      },
    ),
    { numRuns: 1000 },
  );
});

test('the order of the data changes nothing but a finding', () => {
  const sorted = of(['2025-05-02', 1], ['2025-05-05', 4], ['2025-05-09T10:00:00+07:00', 9]);
  const { findings, ...model } = burnUpModel(sorted, spec);
  const { findings: odd, ...other } = burnUpModel([...sorted].reverse(), spec);
  expect(other).toEqual(model);
  expect(findings).toEqual([]);
  expect(odd).toEqual([{ code: 'unsorted' }]);
});

test('a count is true until the next one: the line is a step, and a gap is a gap', () => {
  const data = of(['2025-05-01', 0], ['2025-05-11', 20], ['2025-05-16', null], ['2025-05-21', 40]);
  expect(burnUpModel(data, spec).plot?.done).toBe('M0 220H500V110M1000 0');
});

test('the target runs straight to the first limit; an extension does not move it', () => {
  const marks = [
    { at: '2025-05-31', label: 'pengisian', kind: 'extension' as const },
    { at: '2025-05-21', label: 'pengisian' },
  ];
  const model = burnUpModel(of(['2025-05-11', 20], ['2025-05-26', 30], ['2025-06-01', 40]), {
    ...spec,
    marks,
  });
  expect(model.rows.map(({ target }) => target)).toEqual(['20', '40', '40']);
  expect(model.description).toBe('Per 1 Jun 2025: 40 dari 40 berkas. Sasaran pada saat itu: 40.');
  // Late is what comes after the last limit that was granted.
  expect(model.rows.map(({ note }) => note)).toEqual([undefined, undefined, 'setelah batas terakhir']);
});

test('a limit on a day is its end in the zone of the area', () => {
  const late = (at: string, timeZone: BurnUpSpec['timeZone']) =>
    burnUpModel(of([at, 1]), { ...spec, timeZone }).rows[0]?.note;
  expect(late('2025-05-21T23:59:00+07:00', 'Asia/Jakarta')).toBeUndefined();
  expect(late('2025-05-21T23:59:00+07:00', 'Asia/Makassar')).toBe('setelah batas terakhir');
});

test('falling counts, counts above all and below zero are shown as they are and told', () => {
  const { rows } = burnUpModel(
    of(['2025-05-02', 9], ['2025-05-03', 7], ['2025-05-04', 44], ['2025-05-05', -2]),
    spec,
  );
  expect(rows.map(({ formatted, note }) => [formatted, note])).toEqual([
    ['9', undefined],
    ['7', 'turun dari 9 pada hitungan sebelumnya'],
    ['44', 'lebih banyak daripada seluruhnya (40), perlu diperiksa'],
    ['−2', 'turun dari 44 pada hitungan sebelumnya; nilai negatif, perlu diperiksa'],
  ]);
});

test('a forecast is called one and tells its method; without a method it is not drawn', () => {
  const points = [{ at: '2025-05-20', low: 20, high: 30 }];
  const data = of(['2025-05-11', 15]);
  const model = burnUpModel(data, { ...spec, forecast: { method: 'Laju tujuh hari.', points } });
  expect(model.forecast).toEqual({
    method: 'Laju tujuh hari.',
    rows: [{ date: '20 Mei 2025', formatted: '20 sampai 30' }],
  });
  expect(model.description).toContain('adalah perkiraan, bukan capaian');
  expect(model.legend.map(({ line }) => line)).toEqual(['done', 'target', 'forecast']);
  const without = burnUpModel(data, { ...spec, forecast: { method: ' ', points } });
  expect(without.forecast).toBeNull();
  expect(without.plot?.forecast).toBeNull();
});

test('marks that come close get rows of their own, so that each number is read', () => {
  const marks = ['2025-05-10', '2025-05-11', '2025-05-12', '2025-05-20'].map((at) => ({
    at,
    label: 'batas',
  }));
  const model = burnUpModel(of(['2025-05-01', 0], ['2025-05-30', 9]), { ...spec, marks });
  expect(model.marks.map(({ level }) => level)).toEqual([0, 1, 2, 0]);
  expect(model.plot?.levels).toBe(3);
});

const day = '2025-05-05';
const cases: Record<BurnUpFindingCode, () => BurnUpFindingCode[]> = {
  empty: () => codes([]),
  single: () => codes(of([day, 1])),
  'bad-date': () => codes(of(['kemarin', 1])),
  unsorted: () => codes(of([day, 1], ['2025-05-02', 1])),
  'duplicate-date': () => codes(of([day, 1], [day, 2])),
  missing: () => codes(of([day, null])),
  unreadable: () => codes(of([day, Number.NaN])),
  negative: () => codes(of([day, -1])),
  falling: () => codes(of([day, 3], ['2025-05-06', 2])),
  'above-total': () => codes(of([day, 41])),
  'bad-total': () => codes(of([day, 1]), { total: -4 }),
  'no-target': () => codes(of([day, 1]), { marks: [] }),
  'bad-mark': () => codes(of([day, 1]), { marks: [{ at: 'besok', label: 'batas' }] }),
  'bad-forecast': () =>
    codes(of([day, 1]), {
      forecast: { method: 'diteruskan', points: [{ at: '2025-05-09', low: 9, high: 2 }] },
    }),
  'forecast-without-method': () => codes(of([day, 1]), { forecast: { method: '', points: [] } }),
};
test.each(burnUpFindingCodes)('data that is %s is found', (code) => {
  expect(cases[code]()).toContain(code);
});

test('what is no list at all is an empty chart, and a zone that is none does not break it', () => {
  for (const data of [null, undefined, {}, 'x', [null]])
    expect(burnUpModel(data as never, spec)).toMatchObject({
      rows: [],
      plot: null,
      empty: 'Belum ada data untuk ditampilkan.',
    });
  expect(burnUpModel(of([day, 1]), { ...spec, timeZone: 'toString' as never }).rows[0]?.date).toBe(
    '5 Mei 2025',
  );
});
