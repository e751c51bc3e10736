import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import {
  contohPenetapanTiga,
  contohRusak,
  pilgubJakarta2024,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { sirekap } from '../../internal/test/results.ts';
import { ResultTable, type ResultTableProps } from './index.ts';

describeConformance('ResultTable', <ResultTable result={pilwalkotSurakarta2024()} />, {
  contract: 'results/ResultTable@1',
});
describeConformance('ResultTable by areas', <ResultTable result={pilwalkotSurakarta2024()} by="areas" />, {
  contract: 'results/ResultTable@1',
});

const show = (props: ResultTableProps) => render(<ResultTable {...props} />).container;
const cells = (container: Element, part = 'tbody') =>
  [...container.querySelectorAll(`${part} tr`)].map((row) =>
    [...row.children].map((cell) => cell.textContent?.replace(/\s+/g, ' ').trim()),
  );

test('a person reads votes and shares with the denominator in the caption', () => {
  const container = show({ result: pilwalkotSurakarta2024() });
  expect(cells(container, 'thead')).toEqual([['Pilihan', 'Suara', 'Persen']]);
  expect(container.querySelector('caption')?.textContent).toContain('Persen dari 307.441 suara sah.');
  expect(cells(container)).toEqual([
    ['1 Teguh Prakosa – Bambang Nugroho', '121.471', '39,51%'],
    ['2 Respati Ardi – Astrid Widayani', '185.970', '60,49%'],
  ]);
});

test('shares can be left out, and are left out where figures must be checked', () => {
  expect(cells(show({ result: pilwalkotSurakarta2024(), shares: false }))[0]).toHaveLength(2);
  const container = show({ result: contohRusak.totalTidakCocok() });
  expect(cells(container)[0]).toHaveLength(2);
  expect(container.textContent).toContain('Persentase tidak ditampilkan');
});

test('shares that do not add up to 100 say so', () => {
  const result = contohPenetapanTiga();
  const even = { ...result, options: result.options.map((option) => ({ ...option, votes: 10 })) };
  const container = show({ result: { ...even, valid: 30, total: 30 + (even.invalid ?? 0) } });
  expect(container.textContent).toContain('karena pembulatan');
});

test('the kecamatan stand in official order, with a total that is that of the whole', () => {
  const result = pilwalkotSurakarta2024();
  const container = show({ result: { ...result, children: [...result.children].reverse() }, by: 'areas' });
  expect(cells(container).map(([name]) => name)).toEqual([
    'Kecamatan Laweyan',
    'Kecamatan Serengan',
    'Kecamatan Pasar Kliwon',
    'Kecamatan Jebres',
    'Kecamatan Banjarsari',
  ]);
  expect(cells(container)[0]).toEqual(['Kecamatan Laweyan', '19.373', '34.088', 'lengkap 153 dari 153 TPS']);
  expect(cells(container, 'tfoot')).toEqual([
    ['Jumlah Kota Surakarta', '121.471', '185.970', 'lengkap 856 dari 856 TPS'],
  ]);
});

test('a row without data, with some and with all TPS is told in words, and no data is not zero', () => {
  const container = show({ result: sirekap('pilwalkotSurakartaSebagian'), by: 'areas', shares: true });
  expect(cells(container)[2]).toEqual([
    'Kecamatan Pasar Kliwon',
    '20.418 45,48%',
    '24.481 54,52%',
    'lengkap 130 dari 130 TPS',
  ]);
  expect(cells(container)[3]).toEqual([
    'Kecamatan Jebres',
    'belum ada data',
    'belum ada data',
    'belum ada data 0 dari 218 TPS',
  ]);
  expect(cells(container, 'tfoot')[0]?.at(-1)).toBe('sebagian 364 dari 856 TPS');
});

test('a sum of rows that does not fit is marked at the total, with both numbers', () => {
  const footer = cells(show({ result: contohRusak.barisTidakCocok(), by: 'areas' }), 'tfoot')[0];
  expect(footer?.[2]).toContain('seharusnya 123.455, tertulis 123.456');
});

test('all 35 rows of a province keep their names whole', () => {
  const rows = cells(show({ result: sirekap('pilgubJawaTengah'), by: 'areas' }));
  expect(rows).toHaveLength(35);
  expect(rows.every(([name]) => /^(Kabupaten|Kota) /.test(name ?? ''))).toBe(true);
  expect(cells(show({ result: pilgubJakarta2024(), by: 'areas' }))).toHaveLength(6);
});

test('without rows it says that there are none', () => {
  const container = show({ result: { ...pilwalkotSurakarta2024(), children: [] }, by: 'areas' });
  expect(container.textContent).toContain('Belum ada rincian per wilayah.');
});
