/** A result written as a sheet and read back is the same on everything that a sheet holds. */

import { toCsv } from '@situs-kpu/ui/core';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { readCsv } from '../../csv.ts';
import { add, makeChild, makeOptions, makeResult } from '../../fixtures/build.ts';
import { readXlsx, writeXlsx } from '../../xlsx.ts';
import { type Count, type ElectionResult, locales, type People } from '../model.ts';
import { formatVotes } from '../numbers.ts';
import { fromSheet, readCount, resultSheet, type SheetRows } from './index.ts';

vi.setConfig({ testTimeout: 20_000 });

const count = fc.oneof(
  { weight: 5, arbitrary: fc.nat(9_000_000) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const people = fc
  .tuple(fc.nat(900_000), fc.nat(900_000), fc.boolean())
  .map(
    ([men, women, known]): People =>
      known ? { total: men + women, men, women } : { total: men, men: null, women: null },
  );
const name = fc.constantFrom(
  'Anggrek – Bougenvil',
  'Dr. H. Cempaka, S.E.',
  '=1+1',
  'A "B" C',
  'DPT Tidak Sah 3',
  'Ünggül (Persen)',
);

const results = fc
  .record({
    names: fc.array(name, { minLength: 1, maxLength: 6 }),
    rows: fc.integer({ min: 1, max: 6 }),
    votes: fc.array(count, { minLength: 36, maxLength: 36 }),
    sums: fc.array(count, { minLength: 60, maxLength: 60 }),
    people: fc.array(people, { minLength: 7, maxLength: 7 }),
    blank: fc.boolean(),
  })
  .map(({ names, rows, votes, sums, people: lists, blank }): ElectionResult => {
    const ids = names.map((_, index) => `id-${index}`);
    const children = Array.from({ length: rows }, (_, row) => ({
      ...makeChild(
        { code: `33720${row + 1}`, name: `Kecamatan ${'ABCDEF'[row]}`, level: 'kecamatan' as const },
        ids,
        votes.slice(row * 6, row * 6 + ids.length),
      ),
      valid: sums[row * 8] ?? null,
      invalid: sums[row * 8 + 1] ?? null,
      total: sums[row * 8 + 2] ?? null,
      dpt: sums[row * 8 + 3] ?? null,
      progress: { reported: sums[row * 8 + 4] ?? null, total: sums[row * 8 + 5] ?? null },
    }));
    const of = (index: number): People => lists[index] ?? { total: null, men: null, women: null };
    return makeResult({
      contest: {
        kind: 'pilwalkot',
        name: 'Pemilihan',
        shortName: 'P',
        date: '2024-11-27',
        regionCode: '3372',
        level: 'kabkota',
      },
      area: { code: '3372', name: 'Kota Contoh', level: 'kabkota' },
      status: 'rekap_kabkota',
      options: makeOptions(
        names.map((one, index) => [
          ids[index] ?? '',
          index + 1,
          one,
          blank && index === 1 && names.length === 2 ? 'kolom_kosong' : 'paslon',
        ]),
        sums.slice(50, 50 + names.length),
      ),
      valid: sums[48] ?? null,
      invalid: sums[49] ?? null,
      total: sums[57] ?? null,
      voters: { dpt: of(0), dptb: of(1), dpk: of(2) },
      voted: { dpt: of(3), dptb: of(4), dpk: of(5), all: of(6) },
      progress: { reported: sums[58] ?? null, total: sums[59] ?? null },
      children,
      asOf: '2024-12-04',
      sample: true,
    });
  });

const back = (rows: SheetRows, result: ElectionResult) => {
  const output = fromSheet({
    rows,
    contest: result.contest,
    area: result.area,
    options: result.options.map(({ votes: _, ...option }) => option),
    areas: result.children.map(({ area }) => area),
    status: result.status,
    asOf: result.asOf,
    sources: result.sources,
    sample: result.sample,
  });
  if (!output.result) throw new Error(JSON.stringify(output.errors));
  // The flag is what the checks say about the figures.
  return { ...output.result, flags: result.flags };
};

test('result → sheet → result, as rows and as CSV in both languages', () => {
  fc.assert(
    fc.property(results, fc.constantFrom(',', ';', '\t'), (result, delimiter) => {
      for (const locale of locales) {
        const rows = resultSheet(result, { locale });
        expect(back(rows, result)).toEqual(result);
        expect(back(readCsv(toCsv(rows, { delimiter: delimiter as ',' })), result)).toEqual(result);
      }
    }),
    { numRuns: 80 },
  );
});

test('result → XLSX → result', async () => {
  await fc.assert(
    fc.asyncProperty(results, async (result) => {
      const file = await writeXlsx(resultSheet(result), { guide: true });
      expect(back((await readXlsx(file)).rows, result)).toEqual(result);
    }),
    { numRuns: 25 },
  );
});

test('every count that we print is read as itself, and no other text is read as a count', () => {
  fc.assert(
    fc.property(fc.nat(2_000_000_000), (value) => {
      for (const text of [formatVotes(value), String(value)]) {
        const read = readCount(text);
        if (!read.ok || read.value !== value) throw new Error(`${text} is read as ${JSON.stringify(read)}`);
      }
      // The English grouping of anything above 999 is refused, not read as a thousandth.
      const english = readCount(formatVotes(value, 'en'));
      if (value > 999 && (english.ok || english.code !== 'comma')) throw new Error(JSON.stringify(english));
    }),
    { numRuns: 10_000 },
  );
  const near = fc.string({ maxLength: 12, unit: fc.constantFrom(...'0123456789.,% -') });
  fc.assert(
    fc.property(fc.oneof(fc.string({ maxLength: 12 }), near), (text) => {
      const read = readCount(text);
      if (!read.ok || read.value === null) return;
      const digits = text.replace(/[^\d]/g, '');
      if (digits !== digits.padStart(String(read.value).length, '0') || Number(digits) !== read.value)
        throw new Error(`“${text}” is read as ${read.value}`);
      if (/[,%]/.test(text)) throw new Error(`“${text}” is a fraction`);
    }),
    { numRuns: 10_000 },
  );
});

test('a sum of rows is the total row that nobody wrote', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(9_000_000), { minLength: 2, maxLength: 2 }),
      fc.array(fc.nat(9_000_000), { minLength: 2, maxLength: 2 }),
      (a, b) => {
        const areas = ['337201', '337202'].map((code) => ({
          code,
          name: `Kecamatan ${code}`,
          level: 'kecamatan' as const,
        }));
        const { result } = fromSheet({
          rows: [
            ['Kode', 'Paslon 1', 'Paslon 2'],
            ['337201', ...a],
            ['337202', ...b],
          ],
          contest: {
            kind: 'pilwalkot',
            name: 'P',
            shortName: 'P',
            date: '2024-11-27',
            regionCode: '3372',
            level: 'kabkota',
          },
          area: { code: '3372', name: 'Kota', level: 'kabkota' },
          options: [
            { id: 'a', nomorUrut: 1, kind: 'paslon', name: 'A' },
            { id: 'b', nomorUrut: 2, kind: 'paslon', name: 'B' },
          ],
          areas,
          status: 'rekap_kabkota',
          asOf: null,
          sources: [],
        });
        const votes: Count[] = result?.options.map((option) => option.votes) ?? [];
        expect(votes).toEqual([add([a[0] ?? 0, b[0] ?? 0]), add([a[1] ?? 0, b[1] ?? 0])]);
      },
    ),
    { numRuns: 300 },
  );
});
