import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { badInput } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { categoryModel } from '../../core/index.ts';
import { CategoryBar } from './CategoryBar.tsx';

const spec = { title: 'Daerah menurut kelas', labelHeader: 'Kelas', valueHeader: 'Daerah', unit: 'daerah' };
const data = [
  { id: 'r', label: 'Rendah', value: 38 },
  { id: 's', label: 'Sedang', value: 446 },
  { id: 't', label: 'Tinggi', value: 24 },
  { id: 'i', label: 'Istimewa', value: 0 },
];

describeConformance('CategoryBar', <CategoryBar data={data} spec={spec} />, {
  contract: 'charts/CategoryBar@1',
});
describeConformance(
  'CategoryBar with everything',
  <CategoryBar
    data={[...data, { id: 'x', label: 'Baru', value: null, note: 'menunggu' }]}
    spec={{ ...spec, total: 514 }}
    locale="en"
    table="folded"
  >
    Source: none
  </CategoryBar>,
  { contract: 'charts/CategoryBar@1' },
);

test('a person with a screen reader finds count and share of each class, also of that of nobody', () => {
  render(<CategoryBar data={data} spec={spec} />);
  for (const name of [
    'Rendah 38 7,5%',
    'Sedang 446 87,8%',
    'Tinggi 24 4,7%',
    'Istimewa 0 0,0%',
    'Jumlah 508 100,0%',
  ])
    expect(screen.getByRole('row', { name })).toBeTruthy();
});

test('a person can tell the classes apart without colour: each has its sample beside its name', () => {
  const { container } = render(<CategoryBar data={data} spec={{ ...spec, total: 514 }} />);
  const looks = [...container.querySelectorAll('th > svg')].map((svg) => svg.innerHTML);
  expect(new Set(looks).size).toBe(5);
});

test('golden: a page without script or style sheet holds the counts and the bar', () => {
  const html = renderToStaticMarkup(<CategoryBar model={categoryModel(data.slice(0, 2), spec)} />);
  expect(html).toMatchInlineSnapshot(
    `"<figure data-kpu="charts/CategoryBar@1" class="kpu-chart kpu-cells-whole"><figcaption><b>Daerah menurut kelas</b> <small>2 kelas, 484 daerah. Persen dibulatkan agar berjumlah 100.</small></figcaption><svg width="100%" height="40" aria-hidden="true" class="kpu-chart-plot"><svg x="0%" width="7.85%" height="100%" class="kpu-areas-3"><rect width="100%" height="100%" stroke="currentColor"></rect></svg><svg x="7.85%" width="92.15%" height="100%" class="kpu-areas-7"><rect width="100%" height="100%" stroke="currentColor"></rect><text x="50%" y="26" text-anchor="middle" class="kpu-cells-inherit">446</text></svg></svg><table><caption>Daerah menurut kelas</caption><thead><tr><th scope="col">Kelas</th><th scope="col">Daerah</th><th scope="col">Persen</th></tr></thead><tbody><tr><th scope="row" dir="auto"><svg width="28" height="16" aria-hidden="true"><svg x="0%" width="100%" height="100%" class="kpu-areas-3"><rect width="100%" height="100%" stroke="currentColor"></rect></svg></svg>Rendah</th><td>38</td><td>7,9%</td></tr><tr><th scope="row" dir="auto"><svg width="28" height="16" aria-hidden="true"><svg x="0%" width="100%" height="100%" class="kpu-areas-7"><rect width="100%" height="100%" stroke="currentColor"></rect></svg></svg>Sedang</th><td>446</td><td>92,1%</td></tr></tbody><tfoot><tr><th scope="row" dir="auto">Jumlah</th><td>484</td><td>100,0%</td></tr></tfoot></table></figure>"`,
  );
  expect(html).not.toMatch(/ style=| id=|<script|url\(/);
});

test('hostile names stay text', () => {
  const { container } = render(
    <CategoryBar
      data={[{ id: 'rest', label: badInput.html, value: 3 }]}
      spec={{ ...spec, total: 5, rest: badInput.bidi }}
    />,
  );
  expect(container.querySelector('img')).toBeNull();
  expect(screen.getByText(badInput.html)).toBeTruthy();
});

test('without data it says so', () => {
  render(<CategoryBar data={[]} spec={{ ...spec, empty: 'Belum dinilai.' }} />);
  expect(screen.getByText('Belum dinilai.')).toBeTruthy();
});
