import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { multiplesModel } from '../../core/index.ts';
import { SmallMultiples } from './SmallMultiples.tsx';

const spec = {
  title: 'Unsur layanan',
  labelHeader: 'Kecamatan',
  unit: 'poin',
  items: [
    { id: 'a', label: 'Kelengkapan', short: 'A' },
    { id: 'b', label: 'Arsip', short: 'B' },
  ],
  domain: [0, 100] as const,
};
const reference = { label: 'Nilai tengah', cells: { a: 50, b: 60 } };
const data = [
  { id: 'l', label: 'Laweyan', cells: { a: 30, b: 90 } },
  { id: 's', label: 'Serengan', cells: { a: 140, b: { value: null, note: 'menunggu' } }, note: 'baru' },
];

describeConformance('SmallMultiples', <SmallMultiples data={data} spec={spec} />, {
  contract: 'charts/SmallMultiples@1',
});
describeConformance(
  'SmallMultiples of bars, with everything',
  <SmallMultiples data={data} spec={{ ...spec, mark: 'bar', reference }} locale="en" table="folded">
    Source: none
  </SmallMultiples>,
  { contract: 'charts/SmallMultiples@1' },
);

test('a person with a screen reader finds a list of names and a table of every figure', () => {
  render(<SmallMultiples data={data} spec={{ ...spec, reference }} />);
  expect(
    within(screen.getByRole('list'))
      .getAllByRole('listitem')
      .map((li) => li.textContent),
  ).toEqual(['LaweyanAB', 'SerenganAB']);
  for (const name of [
    'Laweyan 30 90',
    'Serengan baru 140 di luar sumbu belum ada data menunggu',
    'Nilai tengah 50 60',
  ])
    expect(screen.getByRole('row', { name })).toBeTruthy();
});

test('a figure beyond the axis does not look like one at its end', () => {
  const { container } = render(
    <SmallMultiples data={[{ id: 'x', label: 'X', cells: { a: 100, b: 101 } }]} spec={spec} />,
  );
  const [at, beyond] = [...container.querySelectorAll('li circle')];
  expect(at?.getAttribute('cx')).toBe(beyond?.getAttribute('cx'));
  expect(at?.getAttribute('class')).not.toBe(beyond?.getAttribute('class'));
});

test('golden: a page without script or style sheet holds the pictures and the figures', () => {
  const html = renderToStaticMarkup(<SmallMultiples model={multiplesModel(data.slice(0, 1), spec)} />);
  expect(html).toMatchInlineSnapshot(
    `"<figure data-kpu="charts/SmallMultiples@1" class="kpu-chart"><figcaption><b>Unsur layanan</b> <small>1 gambar kecil, masing-masing 2 garis, satuan poin. Semua memakai satu sumbu, dari 0 sampai 100.</small></figcaption><p><span><b>A</b> Kelengkapan</span><span> · <b>B</b> Arsip</span></p><ul class="kpu-cells-panels"><li dir="auto">Laweyan<svg width="100%" height="34" aria-hidden="true" class="kpu-chart-plot"><line x1="26%" x2="26%" y2="34" class="kpu-chart-rule"></line><line x1="98%" x2="98%" y2="34" class="kpu-chart-rule"></line><g><text y="14">A</text><line x1="26%" x2="98%" y1="9" y2="9" class="kpu-chart-rule"></line><circle cx="47.6%" cy="9" r="5" class="kpu-chart-mark"></circle></g><g><text y="30">B</text><line x1="26%" x2="98%" y1="25" y2="25" class="kpu-chart-rule"></line><circle cx="90.8%" cy="25" r="5" class="kpu-chart-mark"></circle></g></svg></li></ul><div class="kpu-chart-scroll" role="group" aria-label="Unsur layanan" tabindex="0"><table><caption>Unsur layanan</caption><thead><tr><th scope="col">Kecamatan</th><th scope="col">Kelengkapan</th><th scope="col">Arsip</th></tr></thead><tbody><tr><th scope="row" dir="auto">Laweyan</th><td>30</td><td>90</td></tr></tbody></table></div></figure>"`,
  );
  expect(html).not.toMatch(/ style=| id=|<script|url\(/);
});

test('hostile names stay text, and 514 pictures are drawn', () => {
  const panels = many(514, (i) => ({
    id: `${i}`,
    label: i ? `Wilayah ${i}` : badInput.html,
    cells: { a: i % 100 },
  }));
  const { container } = render(<SmallMultiples data={panels} spec={spec} />);
  expect(container.querySelector('img')).toBeNull();
  expect(container.querySelectorAll('ul > li')).toHaveLength(514);
  expect(container.querySelector('details')).not.toBeNull();
});

test('without data it says so', () => {
  render(<SmallMultiples data={[]} spec={{ ...spec, empty: 'Belum dinilai.' }} />);
  expect(screen.getByText('Belum dinilai.')).toBeTruthy();
});
