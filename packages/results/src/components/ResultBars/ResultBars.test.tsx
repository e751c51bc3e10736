import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import type { ElectionResult } from '../../core/model.ts';
import {
  contohBelumAda,
  contohPenetapan,
  contohPenetapanTiga,
  contohRusak,
  pilbupBangka2024,
  pilgubJakarta2024,
  pilwalkotPangkalpinang2024,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { kosong, sirekap } from '../../internal/test/results.ts';
import { ResultBars } from './index.ts';

describeConformance('ResultBars', <ResultBars result={pilwalkotSurakarta2024()} />, {
  contract: 'results/ResultBars@1',
});

const show = (result: ElectionResult) => render(<ResultBars result={result} />).container;
const rows = (container: Element) => [...container.querySelectorAll('tbody tr')];

test('a voter finds the options by their ballot number, in ballot order, whatever the votes', () => {
  const result = contohPenetapan();
  const container = show({ ...result, options: [...result.options].reverse() });
  expect(rows(container).map((row) => row.querySelector('b')?.textContent)).toEqual(['1', '2']);
  expect(rows(container)[1]?.textContent).toContain('123.456');
});

test('no option is made to stand out: rows differ in words, figures and pattern only', () => {
  const classes = rows(show(contohPenetapanTiga())).map((row) =>
    [...row.querySelectorAll('*')].map((one) => one.getAttribute('class')).filter(Boolean),
  );
  expect(new Set(classes.map(String)).size).toBe(1);
});

test('a bar is its part of the valid votes', () => {
  const [first] = rows(show(pilwalkotSurakarta2024()));
  expect(first?.querySelector('rect')?.getAttribute('width')).toBe('39.51%');
});

test('the blank column is a numbered option and never a pair', () => {
  const [blank, pair] = rows(show(pilwalkotPangkalpinang2024()));
  expect(blank?.querySelector('th')?.textContent).toContain('1 Kolom kosong tidak bergambar');
  expect(pair?.querySelector('th')?.textContent).toContain('2 Maulan Aklil');
});

test('the line of 50% stands where half of the votes decides something by law, and nowhere else', () => {
  const line = (result: ElectionResult) => show(result).querySelector('tfoot')?.textContent ?? '';
  expect(line(pilgubJakarta2024())).toContain('Batas 50% suara sah: lebih dari 2.180.314 suara');
  expect(line(pilbupBangka2024())).toContain('lebih dari 58.994 suara');
  expect(line(pilwalkotSurakarta2024())).toBe('');
  expect(line(contohPenetapanTiga())).toBe('');
  // A part of the votes or of the area proves nothing.
  expect(
    line({ ...pilbupBangka2024(), area: { code: '190101', name: 'Kecamatan X', level: 'kecamatan' } }),
  ).toBe('');
  expect(
    line({
      ...pilbupBangka2024(),
      status: 'hitung_sementara',
      progress: { reported: 3, total: 4 },
      asOf: '2024-11-28',
    }),
  ).toBe('');
});

test('the sums stand below as on the form, with the turnout and what it is a part of', () => {
  const text = show(pilwalkotSurakarta2024()).querySelector('dl')?.textContent;
  expect(text).toBe(
    'Suara sah307.441Suara tidak sah19.671Pengguna hak pilih (suara sah + tidak sah)327.112' +
      'Daftar Pemilih Tetap (DPT)442.975Partisipasi pemilih (pengguna hak pilih dibagi DPT)73,84%',
  );
});

test('a provisional count says how many TPS are in, and has no turnout', () => {
  const text = show(sirekap('pilgubJawaTengah')).querySelector('dl')?.textContent ?? '';
  expect(text).toContain('TPS yang sudah masuk56.468 dari 56.812 TPS (99,39%)');
  expect(text).not.toContain('Partisipasi');
});

test('the caption carries contest, part of it, status, time and denominator', () => {
  expect(show(sirekap('pilgubSurakarta')).querySelector('caption')?.textContent).toBe(
    'Pemilihan Gubernur dan Wakil Gubernur Jawa Tengah Tahun 2024 di Kota Surakarta Seluruh TPS masuk, belum direkapitulasi, per 27 November 2024 pukul 22.15 WIB. Urutan menurut nomor urut. Persen dari 304.746 suara sah.',
  );
});

test('figures from before a repeat vote say so', () => {
  expect(show({ ...contohPenetapan(), status: 'psu' }).querySelector('caption')?.textContent).toContain(
    'angka sebelum PSU',
  );
});

test('before the count there are names and no number', () => {
  const container = show(contohBelumAda());
  expect(rows(container).map((row) => row.querySelector('td')?.textContent)).toEqual([
    'belum ada data',
    'belum ada data',
  ]);
  expect(container.querySelector('dl')).toBe(null);
});

test('without options, sources or time it says what is missing', () => {
  const container = show(kosong());
  const text = container.textContent;
  expect(container.querySelector('caption')?.textContent).toContain('Hasil ditetapkan');
  expect(text).toContain('Belum ada daftar pilihan');
  expect(text).toContain('Dokumen sumber belum dicantumkan');
});

test('a flaw of a line that is not shown is told below', () => {
  expect(show(contohRusak.tpsBerlebih()).textContent).toContain(
    '(901) lebih banyak daripada seluruh TPS (900)',
  );
});
