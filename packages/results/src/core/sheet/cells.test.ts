import { describe, expect, test } from 'vitest';
import { codes, read, sheet } from '../test/office.ts';
import { readCount } from './index.ts';

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
