import { describe, expect, test } from 'vitest';
import { findingsAt } from '../identities.ts';
import type { Area } from '../model.ts';
import { codes, header, read, sheet, total, votes } from '../test/office.ts';
import type { SheetRows } from './index.ts';

describe('a sheet as an office keeps it', () => {
  test('becomes the result it holds', () => {
    const { result, errors, findings, columns } = read(sheet());
    expect(errors).toEqual([]);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(columns).toEqual({ code: 'A', name: 'B', 'options.1': 'C', 'options.2': 'D', valid: 'E' });
    expect(result?.options.map((option) => option.votes)).toEqual([121_471, 185_970]);
    expect(result?.children[4]).toMatchObject({
      area: { code: '337205', name: 'Kecamatan Banjarsari' },
      options: [{ votes: 36_998 }, { votes: 61_422 }],
      valid: 98_420,
      invalid: null,
      progress: { reported: null, total: null },
    });
  });

  test('without a total row the whole is the sum, but only when no area is missing', () => {
    expect(read(sheet().slice(0, 6)).result?.options.map((option) => option.votes)).toEqual([
      121_471, 185_970,
    ]);
    const short = read(sheet().slice(0, 5));
    expect(short.result?.options.map((option) => option.votes)).toEqual([null, null]);
    expect(short.errors.map(({ code, text }) => [code, text.id])).toEqual([
      [
        'area_missing',
        'Situs KPU fromSheet: lembar. Tidak ada baris untuk Kecamatan Banjarsari (337205). Wilayah itu ditampilkan sebagai belum ada data.',
      ],
    ]);
    expect(short.result?.children[4]?.options).toEqual([]);
  });

  test('is joined by names of the list where it has no codes', () => {
    const rows = sheet().map((row) => row.slice(1));
    expect(read(rows).errors).toEqual([]);
    expect(read(rows).result?.children[2]?.options[1]?.votes).toBe(24_481);
    const kec = rows.map((row, index) => (index === 1 ? ['Kec. LAWEYAN', ...row.slice(1)] : row));
    // "Kec." is no word of the list: only the whole name and the bare name are.
    expect(read(kec).errors.map(({ code, cell }) => `${code} ${cell}`)).toEqual([
      'unknown_area A2',
      'area_missing ',
    ]);
  });

  test('a name that is only alike, or that two areas bear, is not guessed', () => {
    expect(codes(sheet([3, 0, ''], [3, 1, 'Pasarkliwon']))).toEqual(['unknown_area B4', 'area_missing ']);
    const semarang: Area[] = [
      { code: '3322', name: 'Kabupaten Semarang', level: 'kabkota' },
      { code: '3374', name: 'Kota Semarang', level: 'kabkota' },
    ];
    const rows = [
      ['Kabupaten/Kota', 'Paslon 1', 'Paslon 2'],
      ['SEMARANG', 1, 2],
      ['KOTA SEMARANG', 3, 4],
    ];
    const { errors, result } = read(rows, { areas: semarang });
    expect(errors[0]?.code).toBe('ambiguous_area');
    expect(errors[0]?.text.id).toContain(
      'Kabupaten Semarang (3322) atau Kota Semarang (3374). Tulis kodenya.',
    );
    expect(result).toBe(null);
  });

  test('codes may be numbers or carry dots; a name that differs from its code is told', () => {
    expect(read(sheet([1, 0, 337201], [2, 0, '33.72.02'])).errors).toEqual([]);
    expect(codes(sheet([1, 1, 'Jebres']))).toEqual(['name_differs B2']);
  });

  test('title rows, blank rows, a row of numbers and signatures do not disturb', () => {
    const rows: SheetRows = [
      ['REKAPITULASI HASIL PENGHITUNGAN SUARA'],
      ['KOTA SURAKARTA TAHUN 2024'],
      [],
      ['No', ...header],
      ['1', '2', '3', '4', '5', '6'],
      ...votes.map((row, index) => [String(index + 1), ...row]),
      [null, null],
      ['', ...total],
      [],
      ['Surakarta, 4 Desember 2024'],
      ['', '', 'Ketua'],
    ];
    const { errors, result, columns } = read(rows);
    expect(errors).toEqual([]);
    expect(columns['options.1']).toBe('D');
    expect(result?.options.map((option) => option.votes)).toEqual([121_471, 185_970]);
  });

  test('a header over several rows with a title across columns', () => {
    const rows: SheetRows = [
      ['Kode', 'Nama Kecamatan', 'DPT', '', '', 'Perolehan suara', ''],
      ['', '', 'L', 'P', 'Jml', '1', '2'],
      ...votes.map(([code, name, a, b]) => [code, name, 10, 20, 30, a, b]),
    ];
    const { errors, columns, result } = read(rows);
    expect(errors).toEqual([]);
    expect(columns).toEqual({
      code: 'A',
      name: 'B',
      'voters.dpt.men': 'C',
      'voters.dpt.women': 'D',
      'voters.dpt.total': 'E',
      'options.1': 'F',
      'options.2': 'G',
    });
    expect(result?.voters.dpt).toEqual({ total: 150, men: 50, women: 100 });
    expect(result?.children[0]?.dpt).toBe(30);
  });

  test('the printed form, with the areas side by side', () => {
    const rows: SheetRows = [
      ['NO', 'URAIAN', '', 'LAWEYAN', 'SERENGAN', 'PASAR KLIWON', 'JEBRES', 'BANJARSARI', 'JUMLAH AKHIR'],
      ['1', 'Jumlah pemilih dalam DPT', 'LK', 1, 2, 3, 4, 5, 15],
      ['', '', 'PR', 1, 2, 3, 4, 5, 15],
      ['', '', 'JML', 2, 4, 6, 8, 10, 30],
      ['2', 'Pengguna hak pilih dalam DPT', 'JML', 1, 1, 1, 1, 1, 5],
      ['', 'Surat suara yang diterima', '', 9, 9, 9, 9, 9, 45],
      ['1', 'Teguh Prakosa – Bambang Nugroho', '', ...votes.map((row) => row[2]), '121.471'],
      ['2', 'Respati Ardi – Astrid Widayani', '', ...votes.map((row) => row[3]), '185.97'],
      ['', 'Jumlah seluruh suara sah', '', ...votes.map((row) => row[4]), '307.441'],
      ['', 'Jumlah suara tidak sah', '', 1, 1, 1, 1, 1, 5],
    ];
    const bad = read(rows);
    expect(bad.errors.map(({ code, cell }) => `${code} ${cell}`)).toEqual(['grouping I8']);
    const mended = rows.map((row, index) => (index === 7 ? [...row.slice(0, 8), '185.970'] : row));
    const { result, errors } = read(mended);
    expect(errors).toEqual([]);
    expect(result?.options.map((option) => option.votes)).toEqual([121_471, 185_970]);
    expect(result).toMatchObject({
      valid: 307_441,
      invalid: 5,
      voters: { dpt: { total: 30, men: 15, women: 15 } },
    });
    expect(result?.children[4]?.options[1]?.votes).toBe(61_422);
  });

  test('columns can be named where their titles say nothing', () => {
    const rows = [['a', 'b', 'c', 'd'], ...votes.map((row) => row.slice(0, 4))];
    expect(codes(rows)).toEqual(['no_header ']);
    const mapping = { columns: { code: 'A', 'options.1': 'D', 'options.2': 'C' }, header: [1, 1] } as const;
    expect(read(rows, { mapping }).result?.options.map((option) => option.votes)).toEqual([185_970, 121_471]);
  });

  test('a column that is missing, or there twice, is told before anything is read', () => {
    expect(codes(sheet([0, 3, 'Persen']))).toContain('no_column 1');
    expect(codes(sheet([0, 4, 'Paslon 1']))).toContain('two_columns 1');
    expect(read(sheet([0, 4, 'Paslon 1'])).result).toBe(null);
    // A column of percentages beside the votes is not taken for them.
    const rows = sheet().map((row, index) => [...row, index === 0 ? 'Paslon 1 (%)' : '39,51%']);
    expect(read(rows).errors).toEqual([]);
  });

  test('rows that stand there twice, unknown areas and second totals stop the reading', () => {
    expect(codes([...sheet(), votes[0] as string[]])).toEqual(['duplicate_area A8']);
    expect(codes(sheet([2, 0, '339999']))).toContain('unknown_area A3');
    expect(codes([...sheet(), ['', 'Total', 1, 2, 3]])).toEqual(['two_totals B8']);
  });

  test('a total row that is not the sum is read, told, and takes the sentences away', () => {
    const { errors, result, findings } = read(sheet([6, 2, '121.470'], [6, 4, '307.440']));
    expect(errors.map(({ severity, code, cell }) => `${severity} ${code} ${cell}`)).toEqual([
      'warning total_differs C7',
      'warning total_differs E7',
    ]);
    expect(errors[0]?.text).toEqual({
      id: 'Situs KPU fromSheet: sel C7 berisi "121.470". Baris jumlah berisi 121.470, sedangkan baris di atasnya berjumlah 121.471. Cocokkan dengan dokumen; sampai cocok, tidak ada kalimat tentang hasil ini.',
      en: 'Situs KPU fromSheet: cell C7 holds "121.470". The total row says 121,470, while the rows add up to 121,471. Compare with the document; until they agree there is no sentence about this result.',
    });
    expect(result?.flags).toEqual(['sumber_bermasalah']);
    expect(findingsAt(findings, 'options.0.votes').map(({ code }) => code)).toContain('child_sum');
  });

  test('men and women that are not the total are told', () => {
    const rows = [
      ['Kode', 'Paslon 1', 'Paslon 2', 'DPT L', 'DPT P', 'DPT jumlah'],
      ...votes.map(([code, , a, b]) => [code, a, b, 10, 20, code === '337202' ? 31 : 30]),
    ];
    expect(codes(rows)).toEqual(['people_differ F3']);
  });

  test('DPPh and DPTb side by side are moved and additional voters', () => {
    const rows = [
      ['Kode', 'Paslon 1', 'Paslon 2', 'DPPh', 'DPTb'],
      ...votes.map(([code, , a, b]) => [code, a, b, 1, 2]),
    ];
    expect(read(rows).result?.voters).toMatchObject({ dptb: { total: 5 }, dpk: { total: 10 } });
  });

  test('a sheet without rows, or without anything, says so', () => {
    expect(codes([header])).toEqual(['no_rows ']);
    expect(codes([])).toEqual(['no_header ']);
    expect(codes(Array.from({ length: 20_001 }, () => []))).toEqual(['too_large_sheet ']);
  });

  test('the nation by kecamatan is read at once', () => {
    const many = Array.from({ length: 7_400 }, (_, index) => ({
      code: String(100_000 + index),
      name: `Kecamatan ${index}`,
      level: 'kecamatan' as const,
    }));
    const { errors, result } = read(
      [header, ...many.map(({ name }) => ['', name, '1.000', '2.000', '3.000'])],
      { areas: many },
    );
    expect(errors).toEqual([]);
    expect(result?.valid).toBe(7_400 * 3_000);
    // Some 100 ms; a search of every area for every row takes minutes.
  });

  test('nothing in a cell makes it crash', () => {
    const junk: unknown[] = [
      Number.NaN,
      Infinity,
      {},
      [],
      new Date('x'),
      Symbol.iterator.toString(),
      { value: { a: 1 } },
    ];
    for (const value of junk)
      expect(() =>
        read(sheet([2, 2, value as never], [0, 2, value as never], [3, 0, value as never])),
      ).not.toThrow();
  });
});
