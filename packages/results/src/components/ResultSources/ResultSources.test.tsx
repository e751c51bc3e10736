import { render } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import {
  contohBelumAda,
  contohPenetapan,
  makeSource,
  pilgubSurakarta2024,
  pilwalkotSurakarta2024,
} from '../../fixtures/index.ts';
import { ResultSources } from './index.ts';

describeConformance('ResultSources', <ResultSources result={pilwalkotSurakarta2024()} />, {
  contract: 'results/ResultSources@1',
});

test('a person can go to the documents, and sees which figures come from which', () => {
  const { container } = render(<ResultSources result={pilwalkotSurakarta2024()} />);
  const items = [...container.querySelectorAll('li')].map((one) => one.textContent);
  expect(items).toHaveLength(3);
  expect(container.querySelector('a')?.getAttribute('href')).toBe(
    'https://www.detik.com/jateng/pilkada/d-7671029/',
  );
  expect(items[2]).toBe(
    'Sirekap Pilkada 2024, hitung sementara per wilayah, KPU, 27 November 2024 pukul 22.30 WIB (untuk jumlah TPS)',
  );
});

test('the press is named by its publisher: its address is neither text nor print', () => {
  const { container } = render(<ResultSources result={pilgubSurakarta2024()} />);
  expect(container.textContent).toContain('tempo.co');
  expect(container.textContent).not.toContain('menang');
  expect(container.querySelector('p a[href*=tempo]')).toBe(null);
});

test('a decree shows its number, day and fingerprint, and its address is printed', () => {
  const sha256 = 'a'.repeat(64);
  const source = makeSource('keputusan_kpu', 'KPU Kota Contoh', 'Keputusan tentang penetapan hasil', {
    number: '7 Tahun 2024',
    date: '2024-12-05',
    url: 'https://kota-contoh.kpu.go.id/sk.pdf',
    sha256,
  });
  const { container } = render(<ResultSources result={{ ...contohPenetapan(), sources: [source] }} />);
  expect(container.textContent).toContain(
    'Keputusan KPU No. 7 Tahun 2024: Keputusan tentang penetapan hasil, KPU Kota Contoh, 5 Desember 2024',
  );
  expect(container.textContent).toContain(sha256);
  expect(container.querySelector('p a')?.getAttribute('rel')).toBe(null);
});

test('figures without a source say so; before the count there is nothing to say', () => {
  const none = render(<ResultSources result={{ ...contohPenetapan(), sources: [] }} />);
  expect(none.container.textContent).toBe('Dokumen sumber belum dicantumkan.');
  expect(render(<ResultSources result={contohBelumAda()} />).container.textContent).toBe('');
});

test('a hash is short in the line, whole where it opens and in print, and one press selects it', () => {
  const sha256 = `${'0123456789abcdef'.repeat(4)}`;
  const [source] = contohPenetapan().sources;
  if (!source) throw new Error('no source');
  const { container } = render(
    <ResultSources result={{ ...contohPenetapan(), sources: [{ ...source, sha256 }] }} />,
  );
  expect(container.querySelector('summary')?.textContent).toBe('SHA-256 01234567…');
  expect(container.querySelector('code')?.textContent).toBe(sha256);
  expect(container.textContent).toContain('Cara memeriksa hash');
  expect(container.textContent).toContain('sha256sum dokumen.pdf');
});

test('what is no hash is said to be none, and without hashes there is no note about them', () => {
  const [source] = contohPenetapan().sources;
  if (!source) throw new Error('no source');
  const bad = render(
    <ResultSources result={{ ...contohPenetapan(), sources: [{ ...source, sha256: 'x y' }] }} />,
  ).container;
  expect(bad.textContent).toContain('bukan 64 angka heksadesimal');
  expect(bad.querySelector('code, summary')).toBe(null);
  expect(render(<ResultSources result={contohPenetapan()} />).container.textContent).not.toContain('hash');
});

test('a record or a decision without a number says so; the press has none to miss', () => {
  const sources = [
    makeSource('keputusan_kpu', 'KPU Kota Contoh', 'Keputusan tentang hasil', { level: 'kabkota' }),
    makeSource('press', 'contoh.com', 'Berita hasil'),
  ];
  const { container } = render(<ResultSources result={{ ...contohPenetapan(), sources }} />);
  const items = [...container.querySelectorAll('li')].map((one) => one.textContent);
  expect(items[0]).toContain('(nomor belum dicantumkan), KPU Kota Contoh, tingkat kabupaten/kota');
  expect(items[1]).not.toContain('nomor');
});
