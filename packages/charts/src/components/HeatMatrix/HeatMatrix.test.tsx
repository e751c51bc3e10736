import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { dataStates, heatModel } from '../../core/index.ts';
import { HeatMatrix } from './HeatMatrix.tsx';

const spec = {
  title: 'Nilai layanan',
  labelHeader: 'Kecamatan',
  unit: 'poin',
  columns: [
    { id: 'a', label: 'Kelengkapan', short: 'Lkp' },
    { id: 'b', label: 'Arsip' },
  ],
};
const data = [
  { id: 'l', label: 'Laweyan', cells: { a: 3, b: 9 } },
  { id: 's', label: 'Serengan', cells: { a: { value: null, note: 'menunggu rapat' }, b: 5 }, note: 'baru' },
];

describeConformance('HeatMatrix', <HeatMatrix data={data} spec={spec} />, {
  contract: 'charts/HeatMatrix@1',
});
describeConformance(
  'HeatMatrix of one row, in English',
  <HeatMatrix data={data.slice(0, 1)} spec={spec} locale="en">
    Source: none
  </HeatMatrix>,
  { contract: 'charts/HeatMatrix@1' },
);

test('a person with a screen reader finds each figure under its column, once, and hears each state', () => {
  render(<HeatMatrix data={data} spec={spec} />);
  const table = screen.getByRole('table');
  expect(within(table).getByRole('row', { name: 'Laweyan 3 9' })).toBeTruthy();
  expect(within(table).getByRole('row', { name: 'Serengan baru belum ada data (1) 5' })).toBeTruthy();
  expect(within(screen.getByRole('list', { name: 'Catatan' })).getByText('menunggu rapat')).toBeTruthy();
  // The whole name of a column is told below.
  expect(screen.getByText('Lkp: Kelengkapan')).toBeTruthy();
});

test('a person with a keyboard can scroll a matrix that is wider than the page', () => {
  render(<HeatMatrix data={data} spec={spec} />);
  expect(screen.getByRole('group', { name: 'Nilai layanan' }).tabIndex).toBe(0);
});

test('a person can tell states apart without colour, and from every value', () => {
  const cells = Object.fromEntries(dataStates.map((state) => [state, { value: null, state }]));
  const { container } = render(
    <HeatMatrix data={[{ id: 'x', label: 'X', cells: { a: 1, ...cells } }]} spec={spec} />,
  );
  const looks = [...container.querySelectorAll('td > svg')].map((svg) => svg.innerHTML);
  // One is the ground of a value; column b has no data, as the first state says.
  expect(new Set(looks).size).toBe(1 + dataStates.length);
});

test('golden: a page without script or style sheet holds the figures', () => {
  const html = renderToStaticMarkup(<HeatMatrix model={heatModel(data.slice(0, 1), spec)} />);
  expect(html).toMatchInlineSnapshot(
    `"<figure data-kpu="charts/HeatMatrix@1" class="kpu-chart"><figcaption><b>Nilai layanan</b> <small>1 baris, 2 kolom, satuan poin. Tiap kelas berisi sel kira-kira sama banyak; angka yang sama tetap satu kelas.</small></figcaption><ul class="kpu-chart-legend"><li><svg width="28" height="16" aria-hidden="true"><svg x="0%" width="100%" height="100%" class="kpu-areas-3"><rect width="100%" height="100%" stroke="currentColor"></rect></svg></svg><span>kurang dari 9 <small>(1 sel)</small></span></li><li><svg width="28" height="16" aria-hidden="true"><svg x="0%" width="100%" height="100%" class="kpu-areas-7"><rect width="100%" height="100%" stroke="currentColor"></rect></svg></svg><span>9 <small>(1 sel)</small></span></li></ul><div class="kpu-cells-matrix" role="group" aria-label="Nilai layanan" tabindex="0"><table aria-label="Nilai layanan"><thead><tr><th scope="col">Kecamatan</th><th scope="col" abbr="Kelengkapan">Lkp</th><th scope="col">Arsip</th></tr></thead><tbody><tr><th scope="row" dir="auto">Laweyan</th><td class="kpu-areas-3 kpu-cells-cell"><svg width="100%" height="24" aria-hidden="true"><rect width="100%" height="100%"></rect></svg>3</td><td class="kpu-areas-7 kpu-cells-cell"><svg width="100%" height="24" aria-hidden="true"><rect width="100%" height="100%"></rect></svg>9</td></tr></tbody></table></div><p><small>Lkp: Kelengkapan</small></p></figure>"`,
  );
  expect(html).not.toMatch(/ style=| id=|<script|url\(/);
});

test('it can be pasted twice into one page: it has no ids and refers to none', () => {
  const { container } = render(<HeatMatrix data={data} spec={spec} />);
  expect(container.innerHTML).not.toMatch(/\sid=|url\(|href=/);
});

test('hostile names stay text, and 508 rows are drawn', () => {
  const rows = many(508, (i) => ({
    id: `${i}`,
    label: i ? badInput.longName : badInput.html,
    cells: { a: i },
  }));
  const { container } = render(<HeatMatrix data={rows} spec={{ ...spec, title: badInput.bidi }} />);
  expect(container.querySelector('img')).toBeNull();
  expect(container.querySelectorAll('tbody tr')).toHaveLength(508);
});

test('without data it says so', () => {
  render(<HeatMatrix data={[]} spec={{ ...spec, empty: 'Belum dinilai.' }} />);
  expect(screen.getByText('Belum dinilai.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});
