import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { radarModel } from '../../core/index.ts';
import { RadarChart } from './RadarChart.tsx';

const spec = {
  title: 'Unsur layanan',
  labelHeader: 'Unsur',
  unit: 'poin',
  axes: ['Data', 'Arsip', 'Sarana'].map((label, i) => ({ id: `s${i}`, label })),
  domain: [0, 100] as const,
};
const data = [
  { id: 'k', label: 'Kota', cells: { s0: 50, s1: 100, s2: 75 } },
  { id: 'p', label: 'Provinsi', cells: { s0: 40, s1: { value: null, note: 'menunggu' }, s2: 60 } },
];

describeConformance('RadarChart', <RadarChart data={data} spec={spec} />, {
  contract: 'charts/RadarChart@1',
});
describeConformance(
  'RadarChart without a drawing',
  <RadarChart data={data} spec={{ ...spec, domain: [9, 1] }} locale="en">
    Source: none
  </RadarChart>,
  { contract: 'charts/RadarChart@1' },
);

test('the drawing never stands alone: the table is in sight, whatever is asked for', () => {
  const { container } = render(<RadarChart data={data} spec={spec} {...({ table: 'folded' } as object)} />);
  expect(container.querySelector('details')).toBeNull();
  expect(screen.getByRole('row', { name: '2. Arsip 100 belum ada data menunggu' })).toBeTruthy();
});

test('a person can tell outlines apart without colour', () => {
  const { container } = render(<RadarChart data={data} spec={spec} />);
  const looks = [...container.querySelectorAll('li > svg')].map((svg) => svg.innerHTML);
  expect(new Set(looks).size).toBe(2);
});

test('golden: a page without script or style sheet holds the drawing and the figures', () => {
  const html = renderToStaticMarkup(<RadarChart model={radarModel(data.slice(0, 1), spec)} />);
  expect(html).toMatchInlineSnapshot(
    `"<figure data-kpu="charts/RadarChart@1" class="kpu-chart"><figcaption><b>Unsur layanan</b> <small>1 bentuk pada 3 sumbu, satuan poin. Tengah 0, tepi 100. Luas bentuk tidak berarti apa-apa: bandingkan angkanya di tabel.</small></figcaption><svg viewBox="0 0 320 320" width="320" height="320" aria-hidden="true" class="kpu-chart-plot"><path d="M160 127L188.6 176.5L131.4 176.5ZM160 94L217.2 193L102.8 193ZM160 61L245.7 209.5L74.3 209.5ZM160 28L274.3 226L45.7 226ZM160 160L160 28M160 160L274.3 226M160 160L45.7 226" fill="none" class="kpu-chart-rule"></path><g fill="none" stroke="currentColor"><path d="M160 94L274.3 226M274.3 226L74.3 209.5M74.3 209.5L160 94" stroke-width="3"></path><path d="M160 94h0M274.3 226h0M74.3 209.5h0" stroke-width="9" stroke-linecap="round"></path></g><text x="164" y="140" class="kpu-chart-mark">25</text><text x="164" y="107" class="kpu-chart-mark">50</text><text x="164" y="74" class="kpu-chart-mark">75</text><text x="164" y="41" class="kpu-chart-mark">100</text><text x="160" y="16" text-anchor="middle">1</text><text x="289" y="239.5" text-anchor="middle">2</text><text x="31" y="239.5" text-anchor="middle">3</text></svg><ul class="kpu-chart-legend"><li><svg width="36" height="16" aria-hidden="true"><g fill="none" stroke="currentColor"><path d="M0 8h36" stroke-width="3"></path><path d="M18 8h0" stroke-width="9" stroke-linecap="round"></path></g></svg>Kota</li></ul><table><caption>Unsur layanan</caption><thead><tr><th scope="col">Unsur</th><th scope="col">Kota</th></tr></thead><tbody><tr><th scope="row" dir="auto">1. Data</th><td>50</td></tr><tr><th scope="row" dir="auto">2. Arsip</th><td>100</td></tr><tr><th scope="row" dir="auto">3. Sarana</th><td>75</td></tr></tbody></table></figure>"`,
  );
  expect(html).not.toMatch(/ style=| id=|<script|url\(/);
});

test('hostile names stay text', () => {
  const { container } = render(
    <RadarChart
      data={[{ id: 'x', label: badInput.html, cells: { s0: 1 } }]}
      spec={{ ...spec, title: badInput.bidi }}
    />,
  );
  expect(container.querySelector('img')).toBeNull();
});

test('without data it says so', () => {
  render(<RadarChart data={[]} spec={{ ...spec, empty: 'Belum dinilai.' }} />);
  expect(screen.getByText('Belum dinilai.')).toBeTruthy();
});
