import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { stackedModel } from '../../core/index.ts';
import { StackedProgress } from './StackedProgress.tsx';

const spec = {
  title: 'Berkas menurut keadaan',
  labelHeader: 'Kecamatan',
  valueHeader: 'Berkas',
  unit: 'berkas',
  parts: [
    { id: 'selesai', label: 'Selesai' },
    { id: 'draf', label: 'Draf' },
  ],
};
const data = [
  { id: 'l', label: 'Laweyan', counts: { selesai: 30, draf: 10 }, total: 40 },
  { id: 's', label: 'Serengan', counts: { selesai: 30, draf: 20 }, total: 40, note: 'baru' },
];

describeConformance('StackedProgress', <StackedProgress data={data} spec={spec} />, {
  contract: 'charts/StackedProgress@1',
});
describeConformance(
  'StackedProgress with everything',
  <StackedProgress
    data={[...data, { id: 'j', label: 'Jebres', counts: { selesai: null, lain: 3 } }]}
    spec={{ ...spec, length: 'count' }}
    locale="en"
  >
    Source: none
  </StackedProgress>,
  { contract: 'charts/StackedProgress@1' },
);

test('a person with a screen reader hears each count with its state, and the whole', () => {
  render(<StackedProgress data={data} spec={spec} />);
  expect(screen.getByRole('row', { name: 'Laweyan Selesai 30 Draf 10 dari 40 berkas' })).toBeTruthy();
});

test('counts that do not add up are told beside their bar, which is not made to fit', () => {
  render(<StackedProgress data={data} spec={spec} />);
  const row = screen.getByRole('row', { name: /^Serengan/ });
  expect(row.textContent).toContain('Jumlah semua keadaan 50, lebih banyak daripada 40; perlu diperiksa.');
  expect([...row.querySelectorAll('td > svg > svg')].map((piece) => piece.getAttribute('width'))).toEqual([
    '60%',
    '40%',
  ]);
  expect(row.querySelector('line')?.getAttribute('x1')).toBe('80%');
});

test('golden: a page without script or style sheet holds the counts', () => {
  const html = renderToStaticMarkup(<StackedProgress model={stackedModel(data.slice(0, 1), spec)} />);
  expect(html).toMatchInlineSnapshot(
    `"<figure data-kpu="charts/StackedProgress@1" class="kpu-chart"><figcaption><b>Berkas menurut keadaan</b> <small>1 baris, menghitung berkas. Panjang tiap batang adalah keseluruhan barisnya.</small></figcaption><ul class="kpu-chart-legend"><li><svg width="28" height="16" aria-hidden="true"><svg x="0%" width="100%" height="100%" class="kpu-areas-7"><rect width="100%" height="100%" stroke="currentColor"></rect></svg></svg>Selesai</li><li><svg width="28" height="16" aria-hidden="true"><svg x="0%" width="100%" height="100%" class="kpu-areas-3"><rect width="100%" height="100%" stroke="currentColor"></rect></svg></svg>Draf</li></ul><table class="kpu-cells-bars" aria-label="Berkas menurut keadaan"><thead><tr><th scope="col">Kecamatan</th><th scope="col">Berkas</th></tr></thead><tbody><tr><th scope="row" dir="auto">Laweyan</th><td><svg width="100%" height="24" aria-hidden="true"><svg x="0%" width="75%" height="100%" class="kpu-areas-7"><rect width="100%" height="100%" stroke="currentColor"></rect></svg><svg x="75%" width="25%" height="100%" class="kpu-areas-3"><rect width="100%" height="100%" stroke="currentColor"></rect></svg></svg><ul><li>Selesai <b>30</b></li><li>Draf <b>10</b></li><li>dari 40 berkas</li></ul></td></tr></tbody></table></figure>"`,
  );
  expect(html).not.toMatch(/ style=| id=|<script|url\(/);
});

test('hostile names stay text, two states of one name are both told, and 508 rows are drawn', () => {
  const rows = many(508, (i) => ({
    id: `${i}`,
    label: i ? badInput.longName : badInput.html,
    counts: { selesai: i, draf: 1 },
  }));
  const parts = spec.parts.map((part) => ({ ...part, label: 'Sama' }));
  const { container } = render(<StackedProgress data={rows} spec={{ ...spec, parts }} />);
  expect(container.querySelector('img')).toBeNull();
  expect(container.querySelectorAll('tbody tr')).toHaveLength(508);
});

test('without data it says so', () => {
  render(<StackedProgress data={[]} spec={{ ...spec, empty: 'Belum ada berkas.' }} />);
  expect(screen.getByText('Belum ada berkas.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});
