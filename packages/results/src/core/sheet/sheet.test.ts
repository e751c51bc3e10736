import { describe, expect, test } from 'vitest';
import { readCsv } from '../../csv.ts';
import { pilwalkotSurakarta2024 } from '../../fixtures/index.ts';
import { readXlsx, writeXlsx } from '../../xlsx.ts';
import { findingsAt } from '../identities.ts';
import type { Area } from '../model.ts';
import { toCsv } from '../outputs/csv.ts';
import { fromSheet, readCount, type SheetInput, type SheetRows, sheetTemplate } from './index.ts';

const surakarta = pilwalkotSurakarta2024();
const areas = surakarta.children.map(({ area }) => area);
const base: Omit<SheetInput, 'rows'> = {
  contest: surakarta.contest,
  area: surakarta.area,
  options: surakarta.options,
  areas,
  status: 'rekap_kabkota',
  asOf: '2024-12-04',
  sources: surakarta.sources,
};
const votes = [
  ['337201', 'Laweyan', '19.373', '34.088', '53.461'],
  ['337202', 'Serengan', '10.762', '17.755', '28.517'],
  ['337203', 'Pasar Kliwon', '20.418', '24.481', '44.899'],
  ['337204', 'Jebres', '33.920', '48.224', '82.144'],
  ['337205', 'Banjarsari', '36.998', '61.422', '98.420'],
];
const header = ['Kode', 'Kecamatan', 'Paslon 1', 'Paslon 2', 'Suara sah'];
const total = ['', 'JUMLAH', '121.471', '185.970', '307.441'];
const read = (rows: SheetRows, more: Partial<SheetInput> = {}) => fromSheet({ ...base, rows, ...more });
const sheet = (...changes: [row: number, column: number, value: SheetRows[number][number]][]) => {
  const rows: SheetRows[number][number][][] = [header, ...votes, total].map((row) => [...row]);
  for (const [row, column, value] of changes) (rows[row] as unknown[])[column] = value;
  return rows;
};
const codes = (rows: SheetRows, more: Partial<SheetInput> = {}) =>
  read(rows, more).errors.map(({ code, cell }) => `${code} ${cell}`);

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

describe('the number in a cell', () => {
  test.each([
    ['1.234', 1234],
    ['1234', 1234],
    [' 12.345.678 ', 12_345_678],
    ['28.427 616', 28_427_616],
    ['28 427 616', 28_427_616],
    ['28\u00a0427', 28_427],
    ['61.422 suara', 61_422],
    ['812 orang', 812],
    ['0', 0],
    [0, 0],
    [61_422, 61_422],
    [{ value: 61_422, formula: 'SUM(A1:A2)' }, 61_422],
    ['\u200b12', 12],
  ])('%j is %d', (cell, value) => {
    expect(readCount(cell)).toMatchObject({ ok: true, value });
  });

  test.each([
    null,
    undefined,
    '',
    '  ',
    '-',
    '–',
    '—',
    'n/a',
    'belum ada data',
    'Tidak ada data',
    { value: '' },
  ])('%j is not known, and never 0', (cell) => expect(readCount(cell)).toEqual({ ok: true, value: null }));

  test.each([
    ['1,234', 'comma'],
    ['61,422', 'comma'],
    ['1.234,00', 'comma'],
    ['39,51', 'comma'],
    [61.422, 'decimal'],
    ['60,49%', 'percent'],
    ['60,49 persen', 'percent'],
    [{ value: 0.6049, percent: true }, 'percent'],
    [{ value: 61_422, percent: true }, 'percent'],
    ['185.97', 'grouping'],
    ['1.2345', 'grouping'],
    ['12.34.567', 'grouping'],
    ['-5', 'negative'],
    [-5, 'negative'],
    ['(5)', 'negative'],
    ['=SUM(A1:A2)', 'formula'],
    [{ value: null, formula: 'SUM(A1:A2)' }, 'formula'],
    ['#REF!', 'formula_error'],
    ['#DIV/0!', 'formula_error'],
    [true, 'boolean'],
    [new Date(0), 'date'],
    ['12.345*', 'text'],
    ['sekitar 500', 'text'],
    ['12 ribu', 'text'],
    ['١٢٣', 'text'],
    ['1e5', 'text'],
    ['9007199254740993', 'too_large'],
    [2 ** 60, 'too_large'],
    [Number.NaN, 'text'],
  ])('%j is refused: %s', (cell, code) => {
    expect(readCount(cell)).toMatchObject({ ok: false, code });
  });

  test('the refusal says why, and how to write it', () => {
    expect(read(sheet([5, 3, '61,422'])).errors[0]).toEqual({
      severity: 'error',
      code: 'comma',
      row: 6,
      column: 'D',
      cell: 'D6',
      value: '61,422',
      text: {
        id: 'Situs KPU fromSheet: sel D6 berisi "61,422". Koma adalah tanda desimal, sehingga 61,422 adalah pecahan atau persen, bukan jumlah. Bila maksudnya jumlah, tulis 61422 atau 61.422.',
        en: 'Situs KPU fromSheet: cell D6 holds "61,422". The comma is a decimal mark, so 61,422 is a fraction or a percentage and no count. If a count is meant, write 61422 or 61.422.',
      },
    });
    expect(codes(sheet([5, 3, '61.4 22']))).toContain('grouping D6');
    expect(codes(sheet([1, 2, '19.373 088']))).toContain('spaces C2');
  });
});

describe('files', () => {
  const plain = 'Kode;Kecamatan;Paslon 1;Paslon 2\r\n337201;"Laweyan, ""kota""";19.373;34.088\r\n';

  test.each([
    ['semicolons, CRLF', plain],
    ['a mark of UTF-8', `\ufeff${plain}`],
    ['commas and quotes', 'Kode,Kecamatan,Paslon 1,Paslon 2\n337201,"Laweyan, ""kota""",19.373,34.088\n'],
    ['tabs', 'Kode\tKecamatan\tPaslon 1\tPaslon 2\n337201\t"Laweyan, ""kota"""\t19.373\t34.088'],
  ])('CSV with %s', (_, text) => {
    const rows = readCsv(text);
    expect(rows[0]).toEqual(['Kode', 'Kecamatan', 'Paslon 1', 'Paslon 2']);
    expect(rows[1]).toEqual(['337201', 'Laweyan, "kota"', '19.373', '34.088']);
  });

  test('CSV in bytes: UTF-8, UTF-16 and the old Windows table', () => {
    expect(readCsv(new TextEncoder().encode('a;b\nÉ;1'))[1]).toEqual(['É', '1']);
    expect(readCsv(new Uint8Array([0x61, 0x3b, 0x62, 0x0a, 0xc9, 0x3b, 0x31]))[1]).toEqual(['É', '1']);
    const utf16 = Uint8Array.from([0xff, 0xfe, ...[...'a\tb'].flatMap((mark) => [mark.charCodeAt(0), 0])]);
    expect(readCsv(utf16)[0]).toEqual(['a', 'b']);
  });

  test('CSV keeps the row numbers of the spreadsheet, also after "sep=;" and with decimal commas', () => {
    expect(readCsv('sep=;\r\nKode;Paslon 1\r\n337201;39,51')).toEqual([
      [],
      ['Kode', 'Paslon 1'],
      ['337201', '39,51'],
    ]);
    expect(readCsv('Kode;Nama, gelar;Suara\n1;A, S.E.;39,51\n2;B;1,5')[1]).toHaveLength(3);
  });

  test('what is no CSV or no XLSX is refused with a way out', async () => {
    expect(() => readCsv('PK\u0003\u0004\u0000')).toThrow('Situs KPU readCsv: Berkas ini bukan CSV.');
    expect(() => readCsv('a'.repeat(10_000_001))).toThrow('10 MB');
    await expect(readXlsx(new TextEncoder().encode('Kode;Nama'))).rejects.toThrow(
      'Situs KPU readXlsx: Berkas ini bukan XLSX.',
    );
    await expect(readXlsx(new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]))).rejects.toMatchObject({
      name: 'SheetFileError',
      text: { en: expect.stringContaining('cannot be read') },
    });
    const bomb = new Uint8Array(100);
    bomb.set([0x50, 0x4b, 3, 4]);
    new DataView(bomb.buffer).setUint32(20, 0x02014b50, true);
    new DataView(bomb.buffer).setUint32(44, 4_000_000_000, true);
    await expect(readXlsx(bomb)).rejects.toThrow('200 MB');
  });

  test('XLSX: text, numbers, percentages and formulas as the file holds them', async () => {
    const { writeXlsx: write } = await import('hucre/xlsx');
    const file = await write({
      sheets: [
        { name: 'Catatan', rows: [['x']], hidden: true },
        {
          name: 'Hasil',
          rows: [header, ...votes.map(([code, name]) => [code ?? '', name ?? ''])],
          cells: new Map([
            ['1,2', { value: 0.3951, style: { numFmt: '0.00%' } }],
            ['1,3', { formula: 'SUM(1,2)', type: 'formula' }],
            ['2,2', { formula: 'SUM(1,2)', formulaResult: 3, type: 'formula' }],
            ['2,3', { value: 61.422 }],
            ['3,2', { value: 24_481, style: { numFmt: '#,##0" % tetap"' } }],
          ]),
        },
      ],
    });
    const { rows, name, names } = await readXlsx(file);
    expect([name, names]).toEqual(['Hasil', ['Catatan', 'Hasil']]);
    expect(codes(rows)).toEqual(['percent C2', 'formula D2', 'decimal D3']);
    expect(rows[2]?.[2]).toEqual({ value: 3, formula: 'SUM(1,2)' });
    await expect(readXlsx(file, { sheet: 'Lain' })).rejects.toThrow('Catatan, Hasil');
  });

  test('the template is filled in, saved and read: as CSV and as XLSX, in both languages', async () => {
    for (const locale of ['id', 'en'] as const) {
      const empty = sheetTemplate(surakarta.contest, areas, surakarta.options, { locale });
      expect(empty.every((row) => row.length === empty[0]?.length)).toBe(true);
      const { errors, result } = read(readCsv(toCsv(empty, { delimiter: ';' })));
      expect(errors).toEqual([]);
      expect(result?.options.every((option) => option.votes === null)).toBe(true);
      const filled = empty.map((row, index) =>
        row.map((cell, column) => (column === 2 && index > 0 && index < 6 ? index : cell)),
      );
      const file = await writeXlsx(filled, { guide: true, locale });
      const back = read((await readXlsx(file)).rows);
      expect(back.errors).toEqual([]);
      expect(back.result?.children.map((child) => child.options[0]?.votes)).toEqual([1, 2, 3, 4, 5]);
    }
  });

  test('the same rows give the same file, and text that looks like a formula stays text', async () => {
    const rows = [
      ['Kode', 'Nama'],
      ['337201', '=1+1'],
    ];
    const one = await writeXlsx(rows);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    expect(await writeXlsx(rows)).toEqual(one);
    expect((await readXlsx(one)).rows[1]).toEqual(['337201', '=1+1']);
    expect((await readXlsx(await writeXlsx(rows, { name: 'a/b:c*[d]?' }))).name).toBe('a b c  d');
  });
});
