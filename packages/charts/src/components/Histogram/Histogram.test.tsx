import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { histogramModel } from '../../core/index.ts';
import { Histogram } from './Histogram.tsx';

const spec = {
  title: 'Sebaran persen penduduk miskin',
  valueHeader: 'Persen',
  countHeader: 'Jumlah wilayah',
  unit: 'persen',
  lines: [{ at: 10, label: 'Rata-rata' }],
};
const data = [3, 7, 8, 12, 19, 20].map((value, i) => ({ id: `${i}`, label: `W${i}`, value }));
const odd = [
  { id: 'a', label: '<b>A</b>', value: null },
  { id: 'a', label: '', value: Number.NaN },
  { id: 'c', label: 'C', value: 4 },
];

describeConformance('Histogram', <Histogram data={data} spec={spec} />, { contract: 'charts/Histogram@1' });
describeConformance(
  'Histogram with odd data',
  <Histogram data={odd} spec={spec} table="folded" locale="en">
    Sumber: BPS
  </Histogram>,
  { contract: 'charts/Histogram@1' },
);

test('the drawing is hidden from assistive technology: all it says is in the table', () => {
  const { container } = render(<Histogram data={data} spec={spec} />);
  const drawings = [...container.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
  expect(drawings.length).toBeGreaterThan(0);
  for (const svg of drawings) expect(svg.getAttribute('aria-hidden')).toBe('true');
});

test('it can be pasted twice into one page: it has no ids and refers to none', () => {
  const { container } = render(<Histogram data={odd} spec={spec} />);
  expect(container.innerHTML).not.toMatch(/\sid=|url\(|href=|NaN|undefined/);
});

test('a model from a server looks the same as its data, in English too', () => {
  const model = histogramModel(odd, spec, { locale: 'en' });
  expect(renderToStaticMarkup(<Histogram model={model} locale="en" />)).toBe(
    renderToStaticMarkup(<Histogram data={odd} spec={spec} locale="en" />),
  );
});

test('without data it says so', () => {
  render(<Histogram data={[]} spec={{ ...spec, empty: 'Angka belum terbit.' }} />);
  expect(screen.getByText('Angka belum terbit.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the drawing is the one that was looked at', async () => {
  await expect(
    renderToStaticMarkup(<Histogram data={data} spec={spec} />).replaceAll('><', '>\n<'),
  ).toMatchFileSnapshot('Histogram.snapshot.txt');
});

test('a person reads how many values lie in each class, and how many are missing', () => {
  render(<Histogram data={[...data, { id: 'x', label: 'X', value: null }]} spec={spec} />);
  expect(screen.getByRole('row', { name: '0 sampai kurang dari 5 1' })).toBeTruthy();
  expect(screen.getByRole('row', { name: '15 sampai 20 2' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'belum ada data 1' })).toBeTruthy();
  expect(within(screen.getByRole('list')).getByText('Rata-rata: 10')).toBeTruthy();
});
