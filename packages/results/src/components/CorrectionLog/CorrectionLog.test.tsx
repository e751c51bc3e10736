import { render } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { findForbidden } from '../../core/lexicon.ts';
import { type ElectionResult, locales, resultStatuses } from '../../core/model.ts';
import { contohPenetapan, pilbupBaritoUtara2024, pilwalkotSurakarta2024 } from '../../fixtures/index.ts';
import { berbendera } from '../../internal/test/results.ts';
import { CorrectionLog } from './index.ts';

describeConformance('CorrectionLog', <CorrectionLog result={pilbupBaritoUtara2024()} />, {
  contract: 'results/CorrectionLog@1',
});

/** As the server writes it. */
const show = (result: ElectionResult, locale: 'id' | 'en' = 'id') => {
  const container = document.createElement('div');
  container.innerHTML = renderToStaticMarkup(<CorrectionLog result={result} locale={locale} hideStatus />);
  return container;
};
const cells = (container: Element) =>
  [...container.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent));

const entries = (container: Element) =>
  [...container.querySelectorAll('ol > li')].map((entry) => [
    ...[...entry.querySelectorAll('p')].slice(0, 1).map((one) => one.textContent),
    ...[...entry.querySelectorAll('dd')].map((one) => one.textContent),
    ...[...entry.querySelectorAll('p')].slice(1).map((one) => one.textContent),
  ]);

test('a person sees what changed, from what to what, when, why and by which document', () => {
  expect(entries(show(berbendera()))).toEqual([
    [
      'Suara nomor urut 2, 5 Desember 2024 pukul 10.00 WIB',
      '123.400',
      '123.456',
      'Alasan: satu formulir TPS dibaca ulang. Dokumen: Keputusan tentang penetapan hasil (contoh), KPU Kabupaten Contoh 000 Tahun 2024.',
    ],
  ]);
  const title = show(berbendera()).querySelector('p')?.textContent ?? '';
  for (const words of ['CONTOH', 'Koreksi angka', 'Hasil ditetapkan', 'per 5 Desember 2024'])
    expect(title).toContain(words);
});

test('the latest change comes first; a row of an area is named', () => {
  const result = pilwalkotSurakarta2024();
  const fix = (path: string, at: string, before: number | null) => ({
    path,
    before,
    after: 1,
    at,
    reason: '',
    sourceIndex: null,
  });
  const rows = entries(
    show({
      ...result,
      corrections: [
        fix('invalid', '2024-12-03', 5),
        fix('children.3.options.0.votes', '2024-12-04T10:00:00+07:00', null),
        fix('tidak.ada', '', 2),
      ],
    }),
  );
  expect(rows.map(([first, before]) => [first, before])).toEqual([
    ['Suara nomor urut 1 di Kecamatan Jebres, 4 Desember 2024 pukul 10.00 WIB', 'belum ada data'],
    ['Suara tidak sah, 3 Desember 2024', '5'],
    ['tidak.ada, waktu belum diketahui', '2'],
  ]);
  expect(rows[0]?.[3]).toBe('Alasan: belum dicantumkan. Dokumen: belum dicantumkan.');
});

test('figures of before a repeat stand under their own name beside those of now, and are not added', () => {
  const container = show(pilbupBaritoUtara2024());
  expect(container.querySelector('caption')?.textContent).toContain(
    'Angka sebelum pemungutan suara ulang (PSU)',
  );
  expect([...container.querySelectorAll('thead th')].map((one) => one.textContent)).toEqual([
    'Pilihan',
    'Sebelum PSU',
    'Sekarang',
  ]);
  expect(cells(container).map(([, before, after]) => [before, after])).toEqual([
    ['42.310', '42.239'],
    ['42.302', '42.578'],
  ]);
  expect(container.textContent).toContain('Keputusan tentang penetapan hasil sebelum PSU');
  expect(container.textContent).toContain('Kedua kolom tidak dijumlahkan.');
  expect(container.textContent).not.toContain('Belum ada koreksi');
});

test('without a change it says so; a flag without details says that', () => {
  expect(show(pilwalkotSurakarta2024()).textContent).toBe('Belum ada koreksi yang dicatat untuk hasil ini.');
  expect(show({ ...pilwalkotSurakarta2024(), flags: ['koreksi'] }).textContent).toBe(
    'Hasil ini ditandai dikoreksi, tetapi rinciannya belum dicantumkan.',
  );
});

test('the feed is linked when there is one, never through script', () => {
  const link = (feedUrl: string) =>
    render(<CorrectionLog result={berbendera()} hideStatus feedUrl={feedUrl} />).container.querySelector(
      'a[href*=feed], a[href^="javascript:"]',
    );
  expect(link('https://contoh.kpu.go.id/feed.json')?.textContent).toContain('JSON Feed');
  expect(link('javascript:alert(1)//feed')).toBe(null);
});

test('rows can be linked to, as the feed does', () => {
  expect(show(berbendera()).querySelector('#koreksi-1')).not.toBe(null);
  expect(show(pilbupBaritoUtara2024()).querySelector('#sebelumnya-1')).not.toBe(null);
});

test('every status in both languages, and bad input: nothing broken, no forbidden word', () => {
  for (const status of resultStatuses)
    for (const locale of locales) {
      const text =
        show({ ...berbendera(), former: pilbupBaritoUtara2024().former, status }, locale).textContent ?? '';
      expect(findForbidden(text, status).map(({ found }) => found)).toEqual([]);
      expect(text).not.toMatch(/NaN|undefined|null|\[object/);
    }
  for (const odd of [null, 7, {}, { corrections: [{}], former: [{}] }])
    expect(show(odd as unknown as ElectionResult).textContent).not.toMatch(/NaN|undefined|null|\[object/);
  const hostile = '<img src=x onerror=alert(1)>';
  const corrections = berbendera().corrections.map((one) => ({ ...one, reason: hostile }));
  const container = show({ ...contohPenetapan(), corrections });
  expect(container.querySelector('img')).toBe(null);
  expect(container.textContent).toContain(hostile);
});
