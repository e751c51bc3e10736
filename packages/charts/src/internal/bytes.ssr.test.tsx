/** Bytes that a server sends for the largest of what a page shows: exact, so they are asserted. gzip level 9. */
import { gzipSync } from 'node:zlib';
import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { many } from '../../../../test/utils/badInput.ts';
import { HeatMatrix } from '../components/HeatMatrix/index.ts';
import { SmallMultiples } from '../components/SmallMultiples/index.ts';
import { StackedProgress } from '../components/StackedProgress/index.ts';

const items = ['Satu', 'Dua', 'Tiga', 'Empat', 'Lima'].map((label, i) => ({ id: `u${i}`, label }));
/** 0,0 to 99,9 without a pattern that would compress better than figures do. */
const figure = (row: number, column: number) => ((row * 7919 + column * 104_729) % 1000) / 10;
const rows = (n: number) =>
  many(n, (row) => ({
    id: `${row}`,
    label: `Kabupaten Nomor ${row}`,
    cells: Object.fromEntries(items.map(({ id }, i) => [id, figure(row, i)])),
  }));
const words = { title: 'Unsur layanan', labelHeader: 'Daerah', unit: 'poin', decimals: 1 };
const size = (element: ReactElement) => gzipSync(renderToStaticMarkup(element), { level: 9 }).length;

test.each([
  [35, 3500],
  [508, 26_000],
])('a matrix of %i rows and five columns: at most %i bytes', (n, limit) => {
  expect(size(<HeatMatrix data={rows(n)} spec={{ ...words, columns: items }} />)).toBeLessThanOrEqual(limit);
});

test.each([
  [35, 5000],
  [514, 45_000],
])('%i little pictures of five lines, with their table: at most %i bytes', (n, limit) => {
  expect(size(<SmallMultiples data={rows(n)} spec={{ ...words, items }} />)).toBeLessThanOrEqual(limit);
});

test('35 bars of five states: at most 4000 bytes', () => {
  const data = many(35, (row) => ({
    id: `${row}`,
    label: `Kabupaten Nomor ${row}`,
    total: 40,
    counts: { u0: (row * 17) % 20, u1: (row * 5) % 7, u2: row % 3, u3: row % 2, u4: 8 },
  }));
  expect(
    size(<StackedProgress data={data} spec={{ ...words, valueHeader: 'Berkas', parts: items }} />),
  ).toBeLessThanOrEqual(4000);
});
