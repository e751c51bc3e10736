import { toCsv } from '@situs-kpu/ui/core';
import { describe, expect, test, vi } from 'vitest';
import { readCsv } from '../../csv.ts';
import { readXlsx, writeXlsx } from '../../xlsx.ts';
import { areas, codes, header, read, surakarta, votes } from '../test/office.ts';
import { sheetTemplate } from './index.ts';

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
    vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2031, 4, 6) });
    const later = await writeXlsx(rows).finally(() => vi.useRealTimers());
    expect(later).toEqual(one);
    expect((await readXlsx(one)).rows[1]).toEqual(['337201', '=1+1']);
    expect((await readXlsx(await writeXlsx(rows, { name: 'a/b:c*[d]?' }))).name).toBe('a b c  d');
  });
});
