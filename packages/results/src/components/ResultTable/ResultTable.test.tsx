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

test('former figures stand in a table of their own, under their name, and are never added', () => {
  const result = {
    ...pilwalkotSurakarta2024(),
    former: [
      {
        reason: 'psu' as const,
        status: 'penetapan_hasil' as const,
        options: [
          { id: '1000697', votes: 42_310 },
          { id: '1000698', votes: 42_302 },
        ],
        valid: 84_612,
        invalid: null,
        total: null,
        asOf: '2024-12-04',
        sourceIndex: null,
      },
    ],
  };
  const container = show({ result });
  const [now, former] = [...container.querySelectorAll('table')];
  expect(now?.textContent).not.toContain('42.310');
  expect(former?.querySelector('caption')?.textContent).toContain(
    'Angka sebelum PSU: tidak dijumlahkan dengan angka yang berlaku. Hasil ditetapkan, per 4 Desember 2024.',
  );
  expect([...(former?.querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent)).toEqual([
    '1 Teguh Prakosa – Bambang Nugroho42.31050,005%',
    '2 Respati Ardi – Astrid Widayani42.30249,995%',
    'Suara sah84.612',
  ]);
});

test('by area, turnout is told with both of its numbers where they are known, and only after the recapitulation', () => {
  const base = pilwalkotSurakarta2024();
  const children = base.children.map((child, index) => ({
    ...child,
    total: index === 0 ? 60_000 : null,
    dpt: index === 0 ? 80_000 : null,
  }));
  const result = { ...base, children };
  expect(cells(show({ result, by: 'areas' }), 'thead')[0]?.slice(3)).toEqual([
    'Pengguna hak pilih',
    'DPT',
    'Partisipasi (dibagi DPT)',
    'Data TPS',
  ]);
  const rows = cells(show({ result, by: 'areas' }));
  expect(rows[0]?.slice(3, 6)).toEqual(['60.000', '80.000', '75,00%']);
  expect(rows[1]?.slice(3, 6)).toEqual(['belum ada data', 'belum ada data', 'belum ada data']);
  const early = cells(
    show({ result: { ...result, status: 'tps_lengkap_belum_rekap' }, by: 'areas' }),
    'thead',
  );
  expect(early[0]).not.toContain('Partisipasi (dibagi DPT)');
});
