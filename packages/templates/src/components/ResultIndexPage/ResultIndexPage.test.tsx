import {
  dprdSurakarta2024,
  pilgubJawaTengah2024,
  pilwalkotSurakarta2020,
  pilwalkotSurakarta2024,
} from '@situs-kpu/results/fixtures';
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { readContent } from '../../schema/index.ts';
import { siteFromRegion } from '../../site/site.ts';
import type { ResultEntry } from './content.ts';
import { ResultIndexPage } from './ResultIndexPage.tsx';

const site = siteFromRegion('33.72');
const show = (results: readonly ResultEntry[]) =>
  render(<ResultIndexPage site={site} shell={false} content={{ results }} />).container;
const headings = (container: HTMLElement) =>
  [...container.querySelectorAll('h2, h3')].map((h) => h.textContent);

test('a visitor finds results by year and kind, the latest first, and those of other areas apart', () => {
  const container = show([
    { result: pilwalkotSurakarta2020() },
    { result: pilgubJawaTengah2024() },
    { result: dprdSurakarta2024() },
    { result: pilwalkotSurakarta2024() },
  ]);
  expect(headings(container)).toEqual([
    'Pemilihan 2024',
    pilwalkotSurakarta2024().contest.name,
    'Pemilu 2024',
    dprdSurakarta2024().contest.name,
    'Pemilihan 2020',
    pilwalkotSurakarta2020().contest.name,
    'Wilayah lain',
    pilgubJawaTengah2024().contest.name,
  ]);
});

test('the status stands before the sentence, also where only a sentence was prepared', () => {
  const container = show([
    {
      title: 'Pilbup',
      kind: 'pilbup',
      status: 'penetapan_hasil',
      date: '2024-11-27',
      sentence: 'Kalimat hasil.',
    },
  ]);
  const band = container.querySelector('[data-kpu="results/ResultStatus@1"]');
  expect(band?.getAttribute('data-kpu-status')).toBe('penetapan_hasil');
  expect(band?.nextElementSibling?.textContent).toBe('Kalimat hasil.');
});

test.each([
  ['hitung_sementara', 'Pasangan calon nomor urut 1 menang.'],
  ['rekap_kabkota', 'Pasangan calon nomor urut 1 terpilih.'],
] as const)('with the status %s the sentence %j is not shown', (status, sentence) => {
  const container = show([{ title: 'Pilbup', kind: 'pilbup', status, date: '2024-11-27', sentence }]);
  expect(container.textContent).not.toContain(sentence);
  expect(container.textContent).toContain('tidak ditampilkan karena memuat kata');
});

test('a status that nobody gave is not guessed', () => {
  const read = readContent('ResultIndexPage', { results: [{ title: 'Pilbup' }] });
  expect(read.ok ? '' : read.errors[0]?.text.id).toContain('Status tidak boleh ditebak');
  show([{ title: 'Pilbup' }]);
  expect(screen.getByText('Belum ada hasil')).toBeTruthy();
});

test('a result that is none is refused with its fault in both languages', () => {
  const read = readContent('ResultIndexPage', { results: [{ result: { contest: 7 } }] });
  const [error] = read.ok ? [] : read.errors;
  expect(error?.path).toBe('results.0.result');
  expect(error?.text.id).toContain('harus hasil pemilu yang utuh');
  expect(error?.text.en).toContain('must be a whole result');
});
