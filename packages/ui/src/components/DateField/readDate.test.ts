import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { readDate } from './readDate.ts';

const read = (hari: string, bulan: string, tahun: string, options = {}) =>
  readDate({ hari, bulan, tahun }, options);

test.each([
  ['27', '11', '2024', '2024-11-27'],
  ['7', '1', '2024', '2024-01-07'],
  ['07', '01', '2024', '2024-01-07'],
  ['27', 'November', '2024', '2024-11-27'],
  ['27', 'nop', '2024', '2024-11-27'],
  ['27', 'Nopember', '2024', '2024-11-27'],
  [' 17 ', ' agustus ', ' 1945 ', '1945-08-17'],
  ['17', 'Agt.', '1945', '1945-08-17'],
  ['17', 'Agu', '1945', '1945-08-17'],
  ['14', 'Pebruari', '2024', '2024-02-14'],
  ['9', 'August', '2024', '2024-08-09'],
  ['9', 'Des', '2024', '2024-12-09'],
  ['9', 'Mei', '2024', '2024-05-09'],
  ['29', '2', '2024', '2024-02-29'],
])('%s %s %s is %s', (hari, bulan, tahun, value) => {
  expect(read(hari, bulan, tahun)).toEqual({ value });
});

test('nothing typed is no mistake', () => {
  expect(readDate({})).toEqual({ value: null });
  expect(read(' ', '', '')).toEqual({ value: null });
});

test.each([
  ['31', '11', '2024', 'hari', '31 November tidak ada. November punya 30 hari.'],
  ['29', 'Feb', '2023', 'hari', '29 Februari 2023 tidak ada. Februari 2023 punya 28 hari.'],
  ['30', '2', '2024', 'hari', '30 Februari 2024 tidak ada. Februari 2024 punya 29 hari.'],
  ['29', '2', '1900', 'hari', '29 Februari 1900 tidak ada. Februari 1900 punya 28 hari.'],
  ['', '11', '2024', 'hari', 'Lengkapi hari.'],
  ['27', '', '', 'bulan', 'Lengkapi bulan dan tahun.'],
  ['32', '1', '2024', 'hari', 'Tulis hari dengan angka 1 sampai 31.'],
  ['0', '1', '2024', 'hari', 'Tulis hari dengan angka 1 sampai 31.'],
  ['1.5', '1', '2024', 'hari', 'Tulis hari dengan angka 1 sampai 31.'],
  ['-1', '1', '2024', 'hari', 'Tulis hari dengan angka 1 sampai 31.'],
  [
    '1',
    '13',
    '2024',
    'bulan',
    'Tulis bulan dengan angka 1 sampai 12 atau namanya, misalnya 11 atau November.',
  ],
  [
    '1',
    '0',
    '2024',
    'bulan',
    'Tulis bulan dengan angka 1 sampai 12 atau namanya, misalnya 11 atau November.',
  ],
  [
    '1',
    'Ju',
    '2024',
    'bulan',
    'Tulis bulan dengan angka 1 sampai 12 atau namanya, misalnya 11 atau November.',
  ],
  [
    '1',
    'constructor',
    '2024',
    'bulan',
    'Tulis bulan dengan angka 1 sampai 12 atau namanya, misalnya 11 atau November.',
  ],
  [
    '1',
    'Nopal',
    '2024',
    'bulan',
    'Tulis bulan dengan angka 1 sampai 12 atau namanya, misalnya 11 atau November.',
  ],
  [
    '1',
    badInput.html,
    '2024',
    'bulan',
    'Tulis bulan dengan angka 1 sampai 12 atau namanya, misalnya 11 atau November.',
  ],
  ['1', '1', '24', 'tahun', 'Tulis tahun dengan empat angka, misalnya 2024.'],
  ['1', '1', '0024', 'tahun', 'Tulis tahun dengan empat angka, misalnya 2024.'],
])('%s %s %s: the part %s, and why', (hari, bulan, tahun, part, reason) => {
  expect(read(hari, bulan, tahun)).toEqual({ part, reason });
});

test('limits hold to the day, and are said in words', () => {
  const limits = { min: '2024-11-27', max: '2024-12-31' };
  expect(read('27', '11', '2024', limits)).toEqual({ value: '2024-11-27' });
  expect(read('31', '12', '2024', limits)).toEqual({ value: '2024-12-31' });
  expect(read('26', '11', '2024', limits).reason).toBe('Paling awal 27 November 2024.');
  expect(read('1', '1', '2025', limits).reason).toBe('Paling akhir 31 Desember 2024.');
});

test('a limit that is no day limits nothing', () => {
  expect(read('1', '1', '2025', { min: 'besok', max: '2024-02-30' })).toEqual({ value: '2025-01-01' });
});

test('in English, and in a language without words', () => {
  expect(read('31', '11', '2024', { locale: 'en' }).reason).toBe(
    'There is no 31 November. November has 30 days.',
  );
  expect(read('1', '1', '2025', { locale: badInput.locale, max: '2024-12-31' }).reason).toBe(
    'Paling akhir 31 Desember 2024.',
  );
});
