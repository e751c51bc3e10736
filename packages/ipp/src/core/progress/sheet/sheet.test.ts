import { toCsv } from '@situs-kpu/ui/core';
import { readCsv } from '@situs-kpu/ui/csv';
import { readXlsx, writeXlsx } from '@situs-kpu/ui/xlsx';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { contohPlan, contohProgress } from '../../../fixtures/progress.ts';
import { locales } from '../../model.ts';
import { progressShare, regionCounts } from '../counts.ts';
import { progressConflicts } from '../merge.ts';
import { normalProgress } from '../normal.ts';
import { anyProgress } from '../test/generate.ts';
import { fromIndicatorSheet, indicatorSheet, indicatorSheetTemplate } from './by-indicator.ts';
import { fromRegionSheet, regionSheet, regionSheetTemplate } from './by-region.ts';
import { readEntry, readIndicatorCount, readMoment, readStatus, writtenEntry } from './cells.ts';

vi.setConfig({ testTimeout: 120_000 });

const plan = contohPlan();
const { instrument } = plan;
const asOf = '2025-05-08T10:00:00+07:00';
const facts = { instrument, asOf, sample: true, within: '33' };
const byRegion = (rows: Parameters<typeof fromRegionSheet>[0]['rows'], more = {}) =>
  fromRegionSheet({ ...facts, rows, ...more });
const byIndicator = (rows: Parameters<typeof fromIndicatorSheet>[0]['rows'], more = {}) =>
  fromIndicatorSheet({ ...facts, rows, plan, ...more });
const codes = (errors: readonly { code: string; cell: string }[]) =>
  errors.map(({ code, cell }) => `${code} ${cell}`);

const head = [
  'Kode',
  'Kabupaten/Kota',
  'Jumlah indikator',
  'Kosong',
  'Draf',
  'Terkirim',
  'Dikembalikan',
  'Terverifikasi',
  'Tidak berlaku',
];

describe('the sheet of a province with one row per regency', () => {
  test('is read with its title rows, column numbers, total and signatures', () => {
    const { progress, errors, columns } = byRegion([
      ['REKAP PROGRES IPP'],
      [],
      ['No', ...head, 'Progres (%)'],
      ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11'],
      ['1', '33.72', 'Kota Surakarta', '40', 6, 4, 12, 2, 16, 0, '40%'],
      ['2', '', 'KAB. KLATEN', 40, 40, 0, 0, 0, 0, 0, ''],
      ['', '', 'JUMLAH', 80, 46, 4, 12, 2, 16, 0, ''],
      [],
      ['', '', 'Semarang, 8 Mei 2025'],
    ]);
    expect(errors).toEqual([]);
    expect(columns['terverifikasi']).toBe('I');
    expect(progress?.regions.map(({ region, summary }) => [region, summary?.terverifikasi])).toEqual([
      ['33.72', 16],
      ['33.10', 0],
    ]);
    const [first] = progress?.regions ?? [];
    expect(first && progressShare(regionCounts(first))).toMatchObject({ known: true, percent: 40 });
  });

  test('what is not told is not known, never 0', () => {
    const { progress, errors } = byRegion([
      ['Wilayah', 'Total', 'Terverifikasi'],
      ['Kota Surakarta', 40, 16],
      ['Kota Salatiga', 40, '-'],
    ]);
    expect(codes(errors)).toEqual(['no_column 1']);
    expect(progress?.regions[0]?.summary).toMatchObject({
      kosong: null,
      tidakBerlaku: null,
      terverifikasi: 16,
    });
    const shares = progress?.regions.map((one) => progressShare(regionCounts(one)));
    expect(shares?.map((one) => !one.known && one.reason)).toEqual(['unknown', 'unknown']);
  });

  test('a code that a spreadsheet took for a number is that code, not its neighbour', () => {
    const { progress, errors } = byRegion([
      head,
      [33.1, 'Kabupaten Klaten', 40],
      ['33.1', '', 40].slice(0, 0),
    ]);
    expect(errors).toEqual([]);
    expect(progress?.regions[0]?.region).toBe('33.10');
  });

  test.each<[string, unknown[], string]>([
    ['a percentage', ['33.72', '', 40, 0, 0, 0, 0, '40%'], 'percent H2'],
    ['a fraction', ['33.72', '', 40, 0, 0, 0, 0, 16.5], 'fraction H2'],
    ['a grouping mark', ['33.72', '', '1.000'], 'fraction C2'],
    ['less than nothing', ['33.72', '', 40, -1], 'negative D2'],
    ['words', ['33.72', '', 'empat puluh'], 'count C2'],
    ['a failed formula', ['33.72', '', '#REF!'], 'formula C2'],
    ['a formula without result', ['33.72', '', { value: null, formula: 'SUM(D2:I2)' }], 'formula C2'],
    ['a code that does not exist', ['33.99', '', 40], 'unknown_region A2'],
    ['a region of another province', ['34.71', '', 40], 'foreign_region A2'],
    ['a name of two regions', ['', 'Semarang', 40], 'ambiguous_region B2'],
    ['a name of none', ['', 'Solo Baru', 40], 'unknown_region B2'],
  ])('%s is refused with its address', (_, row, expected) => {
    const { errors, progress } = byRegion([
      head,
      row as never[],
      ['33.10', 'Kabupaten Klaten', 40, 40, 0, 0, 0, 0, 0],
    ]);
    expect(codes(errors)).toContain(expected);
    // The other rows are read all the same.
    expect(progress?.regions.map(({ region }) => region)).toEqual(['33.10']);
    for (const { text } of errors) {
      expect(text.id.startsWith('Situs KPU lembar progres: ')).toBe(true);
      expect(text.en.startsWith('Situs KPU progress sheet: ')).toBe(true);
    }
  });

  test('rows that stand there twice, sums that differ and names that do not fit are told', () => {
    const { errors } = byRegion([
      head,
      ['33.72', 'Kota Salatiga', 40, 10, 0, 0, 0, 16, 0],
      ['33.72', '', 40],
      ['', 'Total', 41],
    ]);
    expect(codes(errors)).toEqual([
      'name_differs B2',
      'counts_sum C2',
      'duplicate_row A3',
      'total_differs C4',
    ]);
  });

  test('nothing, no header, no rows: said, not thrown', () => {
    expect(codes(byRegion([]).errors)).toEqual(['no_header ']);
    expect(codes(byRegion([['a', 'b']]).errors)).toEqual(['no_header ']);
    expect(codes(byRegion([head]).errors)).toEqual(['no_rows ']);
    expect(codes(byRegion([[...head, 'Total'], ['33.72']]).errors)).toContain('two_columns J1');
    expect(codes(byRegion([head, ['33.72', '', 40]], { asOf: 'kemarin' }).errors)).toEqual(['moment ']);
    expect(codes(byRegion(Array.from({ length: 60_001 }, () => [])).errors)).toEqual(['too_large_sheet ']);
    expect(byRegion([head, ['33.72', '', 40]], { mapping: { total: 'D' } }).columns.total).toBe('D');
  });

  test('a template is filled in and read; a sheet that was written is read as it was', async () => {
    const template = regionSheetTemplate(['33.72', '33.10'], { plan });
    expect(template[1]?.slice(0, 4)).toEqual(['33.72', 'Kota Surakarta', 40, null]);
    expect(byRegion(template).errors).toEqual([]);
    const progress = normalProgress(contohProgress(), plan);
    for (const locale of locales) {
      const rows = regionSheet(progress, { locale, plan });
      const expected = progress.regions.map((one) => [one.region, regionCounts(one, plan), one.asOf]);
      for (const read of [
        rows,
        readCsv(toCsv(rows, { delimiter: ';' })),
        (await readXlsx(await writeXlsx(rows))).rows,
      ]) {
        const back = byRegion(read);
        expect(back.errors.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(
          back.progress?.regions.map(({ region, summary, asOf: at }) => [
            region,
            summary ?? regionCounts({ ...progress.regions[0], summary: null, indicators: [] } as never),
            at,
          ]),
        ).toEqual(expected);
      }
    }
  });
});

describe('the sheet with one row per indicator', () => {
  const titles = ['Kode wilayah', 'ID indikator', 'Status', 'Nilai', 'Catatan'];
  const first = plan.indicators[0]?.id ?? '';

  test('is read; what is wrong is told with its address and the rest is read', () => {
    const { progress, errors } = byIndicator([
      titles,
      ['33.72', first, 'Terkirim', '71,2', ''],
      ['33.72', 'tidak.ada', 'Draf', 1],
      ['33.72', first, 'Draf', 1],
      ['33.72', plan.indicators[1]?.id ?? '', 'Selesai sekali', 1],
      ['33.72', plan.indicators[2]?.id ?? '', '', 5],
      ['33.72', plan.indicators[3]?.id ?? '', 'Draf', '1.234'],
      ['33.10', '', 'Draf', 1],
      ['', first, 'Draf', 1],
    ]);
    expect(codes(errors)).toEqual([
      'unknown_indicator B3',
      'duplicate_row B4',
      'status C5',
      'status_missing C6',
      'value D7',
      'indicator_missing B8',
      'unknown_region 9',
    ]);
    expect(progress?.regions[0]?.indicators).toMatchObject([{ id: first, status: 'terkirim', value: 71.2 }]);
  });

  test('a sheet of one regency needs no column for it, and labels may stand for ids', () => {
    const label = plan.indicators[4]?.label.id ?? '';
    const { progress, errors } = byIndicator(
      [
        ['Indikator', 'Status'],
        [label, 'draf'],
      ],
      { region: '33.72' },
    );
    expect(errors).toEqual([]);
    expect(progress?.regions[0]).toMatchObject({
      region: '33.72',
      indicators: [{ id: plan.indicators[4]?.id, status: 'draf' }],
    });
  });

  test('a row that was changed goes on from its version; one that was not changes nothing', () => {
    const base = normalProgress(contohProgress(), plan);
    const rows = indicatorSheet(base, { plan }).map((row) => [...row]);
    const unchanged = byIndicator(rows, { base, asOf: base.asOf });
    expect(unchanged.errors).toEqual([]);
    expect(unchanged.progress && normalProgress(unchanged.progress, plan)).toEqual(base);
    const target = rows.find((row) => row[0] === '33.72' && row[5] === 'Terkirim');
    if (!target) throw new Error('nothing was handed over');
    target[5] = 'Terverifikasi';
    const { progress, errors } = byIndicator(rows, { base, asOf: '2025-05-22T10:00:00+07:00' });
    expect(errors).toEqual([]);
    const changed = progress?.regions
      .find(({ region }) => region === '33.72')
      ?.indicators.find(({ id }) => id === target[3]);
    expect(changed).toMatchObject({ status: 'terverifikasi' });
    expect(changed?.history.at(-1)).toMatchObject({
      parents: [target[10]],
      at: '2025-05-22T10:00:00+07:00',
      by: null,
    });
    // No contradiction but the one that was there.
    expect(progress && progressConflicts(progress)).toHaveLength(1);
    // The same sheet again is the same change.
    expect(
      byIndicator(rows, { base: progress ?? base, asOf: '2025-05-22T10:00:00+07:00' }).progress &&
        progressConflicts(progress ?? base),
    ).toHaveLength(1);
  });

  test('a change of an older version, while the base moved on, is a contradiction with both', () => {
    const base = normalProgress(contohProgress(), plan);
    const rows = indicatorSheet(base, { plan }).map((row) => [...row]);
    const target = rows.find((row) => row[0] === '33.72' && row[5] === 'Terkirim');
    if (!target) throw new Error('nothing was handed over');
    const moved = byIndicator(
      rows.map((row) => (row === target ? Object.assign([...row], { 5: 'Terverifikasi' }) : row)),
      { base, asOf: '2025-05-22T10:00:00+07:00' },
    ).progress;
    target[6] = '99,5';
    const both = byIndicator(rows, { base: moved ?? base, asOf: '2025-05-22T11:00:00+07:00' }).progress;
    const conflict =
      both && progressConflicts(both).find(({ id, region }) => id === target[3] && region === '33.72');
    expect(conflict?.versions).toHaveLength(2);
  });

  test('a template is read, and what is written is read as it was: rows, CSV, XLSX, both languages', async () => {
    const template = indicatorSheetTemplate(plan, ['33.72']);
    expect(template).toHaveLength(41);
    expect(
      byIndicator(template).progress?.regions[0]?.indicators.every(({ status }) => status === 'kosong'),
    ).toBe(true);
    const progress = normalProgress(contohProgress(), plan);
    const states = (of: typeof progress | null) =>
      of?.regions
        .filter(({ indicators }) => indicators.length > 0)
        .map(({ region, indicators }) => [
          region,
          indicators
            .map(({ id, status, value, note }) => ({ id, status, value, note }))
            .sort((a, b) => (a.id < b.id ? -1 : 1)),
        ]);
    for (const locale of locales) {
      const rows = indicatorSheet(progress, { locale, plan });
      for (const read of [rows, readCsv(toCsv(rows)), (await readXlsx(await writeXlsx(rows))).rows]) {
        const back = byIndicator(read, { asOf: progress.asOf });
        expect(back.errors).toEqual([]);
        expect(states(back.progress)).toEqual(states(progress));
      }
    }
  });
});

describe('whatever stands in a sheet', () => {
  test('states of any file go through a sheet and back', () => {
    fc.assert(
      fc.property(anyProgress, fc.constantFrom(...locales), (any, locale) => {
        const progress = normalProgress(any);
        const rows = readCsv(toCsv(indicatorSheet(progress, { locale })));
        const given = { rows, instrument, asOf: progress.asOf, sample: true };
        const listed = progress.regions.filter(({ indicators }) => indicators.length > 0);
        if (listed.length === 0) return;
        const alone = fromIndicatorSheet(given);
        expect(alone.errors).toEqual([]);
        expect(
          alone.progress?.regions.map(({ region, indicators }) => [
            region,
            indicators.map(({ status, value }) => [status, value]),
          ]),
        ).toEqual(
          listed.map(({ region, indicators }) => [
            region,
            indicators.map(({ status, value }) => [status, value]),
          ]),
        );
        // With the file it was made from, nothing is new.
        const again = fromIndicatorSheet({ ...given, base: progress }).progress;
        const history = (of: typeof progress) =>
          of.regions.map(({ region, indicators }) => [region, indicators.map((one) => one.history.length)]);
        expect(again && history(normalProgress(again))).toEqual(history(progress));
      }),
      { numRuns: 500 },
    );
  });

  test('junk in any cell never throws and never becomes a count', () => {
    const junk = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.string({ maxLength: 8, unit: fc.constantFrom(...'0123456789.,%- /') }),
      fc.double(),
      fc.boolean(),
      fc.constantFrom(null, undefined, new Date(Number.NaN), new Date(0), { value: null, formula: 'A1' }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(junk, { maxLength: 11 }), { maxLength: 6 }), (rows) => {
        const { progress } = byRegion([head, ...rows] as never);
        for (const { summary } of progress?.regions ?? [])
          for (const value of Object.values(summary ?? {}))
            if (value !== null && !(Number.isSafeInteger(value) && value >= 0))
              throw new Error(String(value));
        byIndicator([['Kode wilayah', 'ID indikator', 'Status', 'Nilai'], ...rows] as never);
      }),
      { numRuns: 2_000 },
    );
  });

  test('an entry that we write is read as itself', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), (value) => {
        fc.pre(!/e/.test(String(value)));
        const read = readEntry(writtenEntry(value));
        expect(read.ok && read.value).toBe(value === 0 ? 0 : value);
      }),
      { numRuns: 2_000 },
    );
  });

  test('moments: day first, the zone of the region, no day that does not exist', () => {
    const at = (cell: Parameters<typeof readMoment>[0], zone: 'WIB' | 'WIT' = 'WIB') => {
      const read = readMoment(cell, zone);
      return read.ok ? read.value : read.code;
    };
    expect(at('8/5/2025')).toBe('2025-05-08T00:00:00+07:00');
    expect(at('08-05-2025 10.30', 'WIT')).toBe('2025-05-08T10:30:00+09:00');
    expect(at('8/5/2025 pukul 10.30 WITA')).toBe('2025-05-08T10:30:00+08:00');
    expect(at('2025-05-08T10:00:00+07:00')).toBe('2025-05-08T10:00:00+07:00');
    expect(at(new Date(Date.UTC(2025, 4, 8, 10)))).toBe('2025-05-08T10:00:00+07:00');
    expect(at('')).toBe(null);
    for (const wrong of ['31/2/2025', '5/13/2025', '8/5/2025 25.00', 'besok', 45785])
      expect(at(wrong)).toBe('moment');
    expect(readStatus('BELUM DIISI')).toEqual({ ok: true, value: 'kosong' });
    expect(readIndicatorCount('12 indikator')).toEqual({ ok: true, value: 12 });
  });
});
