import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../csv.ts';
import { readXlsx, writeXlsx } from '../xlsx.ts';
import { formulaGuard, toCsv } from './csv.ts';
import { escapeHtml, escapeMarkdown, line, plainName, scriptJson, webAddress } from './escape.ts';
import { columnName, textOfCell, type WrittenCell } from './sheet/cells.ts';
import { SheetFileError } from './sheet/file-error.ts';

describe('text that goes somewhere else', () => {
  test('loses what turns, hides or splits it, and nothing else', () => {
    expect(line('  Kota\u202e Baru\u0000\nLama ')).toBe('Kota Baru Lama');
    expect(plainName('Kota Baru')).toBe('Kota Baru');
    expect(plainName('\u05d0')).toBe('\u2068\u05d0\u2069');
    expect(escapeHtml(`<a href="x">'&`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;');
    expect(escapeMarkdown('# [a](http://b) *c*')).not.toMatch(/^#|[^\\]\[|[^\\]\*/);
    expect(scriptJson({ a: '</script>' })).not.toContain('</script>');
    expect(webAddress('javascript:alert(1)')).toBeNull();
    expect(webAddress('https://kpu.go.id')).toBe('https://kpu.go.id/');
  });
});

describe('tables as files', () => {
  test('a text that would run as a formula is guarded, a number is not', () => {
    expect(toCsv([['=1+1', -5, null]], { bom: false })).toBe(`${formulaGuard}=1+1,-5,\r\n`);
  });

  test('what is written is read back cell by cell', async () => {
    const cell = fc.oneof(
      fc.stringMatching(/^[A-Za-z .;,"']{0,12}$/).map((text) => text.trim()),
      fc.integer({ min: -1e9, max: 1e9 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom('a', 'b'), cell, cell), { minLength: 1, maxLength: 6 }),
        async (rows) => {
          const table: WrittenCell[][] = [['Satu', 'Dua', 'Tiga'], ...rows];
          const text = (all: readonly (readonly WrittenCell[])[]) => all.map((row) => row.map(textOfCell));
          expect(text(readCsv(toCsv(table)) as WrittenCell[][])).toEqual(text(table));
          const { rows: back } = await readXlsx(await writeXlsx(table));
          expect(back.map((row) => [0, 1, 2].map((column) => textOfCell(row[column])))).toEqual(text(table));
        },
      ),
      { numRuns: 50 },
    );
  });

  test('several tables and a guide are sheets with names of their own', async () => {
    const file = await writeXlsx([['a']], {
      name: 'Isi: 1/2',
      more: [
        { name: 'isi  1 2', rows: [['b']] },
        { name: 'Isi  1 2', rows: [['c']] },
      ],
      guide: { name: '', lines: ['Tulis angkanya.'] },
    });
    const { names } = await readXlsx(file);
    expect(names).toHaveLength(4);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(4);
    expect((await readXlsx(file, { sheet: 2 })).rows).toEqual([['c']]);
    expect((await readXlsx(file, { sheet: 3 })).rows).toEqual([['Tulis angkanya.']]);
  });

  test('a file that is none says so in both languages', async () => {
    await expect(readXlsx(new Uint8Array([1, 2, 3]))).rejects.toThrow(SheetFileError);
    expect(() => readCsv('a\u0000b')).toThrow(
      'Situs KPU readCsv: Berkas ini bukan CSV. Simpan sebagai CSV UTF-8, atau baca sebagai XLSX.',
    );
  });

  test('columns have the letters of a spreadsheet', () => {
    expect([0, 25, 26, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
  });
});
