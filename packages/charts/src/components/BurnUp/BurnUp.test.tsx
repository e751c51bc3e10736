import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { burnUpModel } from '../../core/index.ts';
import { BurnUp } from './BurnUp.tsx';

const spec = {
  title: 'Berkas selesai',
  dateHeader: 'Tanggal',
  valueHeader: 'Selesai',
  unit: 'berkas',
  total: 40,
  timeZone: 'Asia/Jakarta' as const,
  start: '2025-05-01',
  marks: [
    { at: '2025-05-21', label: 'pengisian' },
    { at: '2025-05-28', label: 'pengisian', kind: 'extension' as const, note: 'disetujui' },
  ],
  forecast: { method: 'Laju tujuh hari.', points: [{ at: '2025-05-21', low: 25, high: 35 }] },
};
const data = [
  { at: '2025-05-01', value: 0 },
  { at: '2025-05-11', value: 20 },
  { at: '2025-05-12', value: null, note: 'libur' },
];

describeConformance('BurnUp', <BurnUp data={data} spec={spec} />, { contract: 'charts/BurnUp@1' });
describeConformance(
  'BurnUp of counts alone',
  <BurnUp data={data} spec={{ ...spec, total: null, marks: [], forecast: null }} locale="en" table="folded">
    Source: none
  </BurnUp>,
  { contract: 'charts/BurnUp@1' },
);

test('a person with a screen reader finds every count, its target, and the forecast under its name', () => {
  render(<BurnUp data={data} spec={spec} />);
  for (const name of [
    '11 Mei 2025 20 20',
    '12 Mei 2025 libur belum ada data 22',
    '21 Mei 2025 Perkiraan: paling sedikit dan paling banyak 25 sampai 35 –',
  ])
    expect(screen.getByRole('row', { name })).toBeTruthy();
  expect(screen.getByText('Batas waktu: pengisian, 21 Mei 2025', { exact: false })).toBeTruthy();
  expect(screen.getByText(/Laju tujuh hari/)).toBeTruthy();
});

test('a person can tell done, target and forecast apart without colour', () => {
  const { container } = render(<BurnUp data={data} spec={spec} />);
  const looks = [...container.querySelectorAll('ul li > svg > line')].map(
    (line) => `${line.getAttribute('stroke-width')} ${line.getAttribute('stroke-dasharray')}`,
  );
  expect(new Set(looks).size).toBe(3);
});

test('golden: a page without script or style sheet holds the drawing and the counts', () => {
  const html = renderToStaticMarkup(
    <BurnUp
      model={burnUpModel(data.slice(0, 2), { ...spec, forecast: null, marks: spec.marks.slice(0, 1) })}
    />,
  );
  expect(html).toMatchInlineSnapshot(
    `"<figure data-kpu="charts/BurnUp@1" class="kpu-chart"><figcaption><b>Berkas selesai</b> <small>Per 11 Mei 2025: 20 dari 40 berkas. Sasaran pada saat itu: 20.</small></figcaption><svg width="100%" height="276" aria-hidden="true" class="kpu-chart-plot"><g><line x2="100%" y1="252" y2="252" class="kpu-chart-rule"></line><text y="248" class="kpu-chart-mark">0</text></g><g><line x2="100%" y1="197" y2="197" class="kpu-chart-rule"></line><text y="193" class="kpu-chart-mark">10</text></g><g><line x2="100%" y1="142" y2="142" class="kpu-chart-rule"></line><text y="138" class="kpu-chart-mark">20</text></g><g><line x2="100%" y1="87" y2="87" class="kpu-chart-rule"></line><text y="83" class="kpu-chart-mark">30</text></g><g><line x2="100%" y1="32" y2="32" class="kpu-chart-rule"></line><text y="28" class="kpu-chart-mark">40</text></g><g><line x1="0%" x2="0%" y1="252" y2="257" class="kpu-chart-rule"></line><text x="0%" y="271" text-anchor="start">1 Mei</text></g><g><line x1="35%" x2="35%" y1="252" y2="257" class="kpu-chart-rule"></line><text x="35%" y="271" text-anchor="middle">8 Mei</text></g><g><line x1="70%" x2="70%" y1="252" y2="257" class="kpu-chart-rule"></line><text x="70%" y="271" text-anchor="middle">15 Mei</text></g><g><line x1="100%" x2="100%" y1="252" y2="257" class="kpu-chart-rule"></line><text x="100%" y="271" text-anchor="end">21 Mei</text></g><g class="kpu-chart-ink"><line x1="100%" x2="100%" y1="20" y2="252" stroke="currentColor"></line><svg x="100%" y="0" overflow="visible"><rect x="-10" y="1" width="20" height="20" rx="0" class="kpu-chart-open"></rect><text y="16" text-anchor="middle">1</text></svg></g><svg y="32" width="100%" height="220" viewBox="0 0 1000 220" preserveAspectRatio="none" overflow="visible" fill="none" stroke="currentColor"><path d="M0 220L1000 0" vector-effect="non-scaling-stroke" stroke-width="1.5" stroke-dasharray="2 3"></path><path d="M0 220H500V110" vector-effect="non-scaling-stroke" stroke-width="3"></path><path d="M0 220h0M500 110h0" vector-effect="non-scaling-stroke" stroke-width="8" stroke-linecap="round"></path></svg></svg><ul class="kpu-chart-legend"><li><svg width="36" height="16" aria-hidden="true"><line x2="36" y1="8" y2="8" stroke="currentColor" stroke-width="3"></line><circle cx="18" cy="8" r="4"></circle></svg>Selesai</li><li><svg width="36" height="16" aria-hidden="true"><line x2="36" y1="8" y2="8" stroke="currentColor" stroke-width="1.5" stroke-dasharray="2 3"></line></svg>Sasaran: garis lurus sampai batas waktu</li></ul><ul class="kpu-chart-legend" aria-label="Tanda waktu"><li><svg width="22" height="22" aria-hidden="true"><g transform="translate(11)" class="kpu-chart-ink"><rect x="-10" y="1" width="20" height="20" rx="0" class="kpu-chart-open"></rect><text y="16" text-anchor="middle">1</text></g></svg><span>Batas waktu: pengisian, 21 Mei 2025</span></li></ul><table><caption>Berkas selesai</caption><thead><tr><th scope="col">Tanggal</th><th scope="col">Selesai</th><th scope="col">Sasaran saat itu</th></tr></thead><tbody><tr><th scope="row" dir="auto">1 Mei 2025</th><td>0</td><td>0</td></tr><tr><th scope="row" dir="auto">11 Mei 2025</th><td>20</td><td>20</td></tr></tbody></table></figure>"`,
  );
  expect(html).not.toMatch(/ style=| id=|<script|url\(/);
});

test('hostile words stay text, and 400 counts are drawn in one line', () => {
  const days = many(400, (i) => ({
    at: new Date(Date.UTC(2025, 0, 1 + i)).toISOString().slice(0, 10),
    value: i,
    note: badInput.html,
  }));
  const { container } = render(
    <BurnUp data={days} spec={{ ...spec, marks: [{ at: badInput.html, label: badInput.bidi }] }} />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(container.querySelectorAll('svg svg > path').length).toBeLessThan(5);
});

test('without data it says so', () => {
  render(<BurnUp data={[]} spec={{ ...spec, empty: 'Belum dimulai.' }} />);
  expect(screen.getByText('Belum dimulai.')).toBeTruthy();
});
