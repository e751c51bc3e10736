import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { stripModel } from '../../core/index.ts';
import { StripPlot } from './StripPlot.tsx';

const spec = {
  title: 'Kepadatan',
  labelHeader: 'Wilayah',
  valueHeader: 'Jiwa per km²',
  unit: 'jiwa per km²',
  highlight: ['a'],
  lines: [{ at: 500, label: 'Batas' }],
};
const data = [
  { id: 'a', label: 'Surakarta', value: 900 },
  { id: 'b', label: 'Klaten', value: 400 },
  { id: 'c', label: 'Boyolali', value: 410 },
];
const odd = [
  { id: 'a', label: '<b>Surakarta</b>', value: null, note: 'menunggu' },
  { id: 'a', label: '', value: Number.NaN },
  { id: 'c', label: 'Boyolali', value: 410 },
];

describeConformance('StripPlot', <StripPlot data={data} spec={spec} />, { contract: 'charts/StripPlot@1' });
describeConformance(
  'StripPlot with odd data',
  <StripPlot data={odd} spec={spec} table="folded" locale="en">
    Sumber: BPS
  </StripPlot>,
  { contract: 'charts/StripPlot@1' },
);

test('the drawing is hidden from assistive technology: all it says is in the table', () => {
  const { container } = render(<StripPlot data={data} spec={spec} />);
  const drawings = [...container.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
  expect(drawings.length).toBeGreaterThan(0);
  for (const svg of drawings) expect(svg.getAttribute('aria-hidden')).toBe('true');
});

test('it can be pasted twice into one page: it has no ids and refers to none', () => {
  const { container } = render(<StripPlot data={odd} spec={spec} />);
  expect(container.innerHTML).not.toMatch(/\sid=|url\(|href=|NaN|undefined/);
});

test('a model from a server looks the same as its data, in English too', () => {
  const model = stripModel(odd, spec, { locale: 'en' });
  expect(renderToStaticMarkup(<StripPlot model={model} locale="en" />)).toBe(
    renderToStaticMarkup(<StripPlot data={odd} spec={spec} locale="en" />),
  );
});

test('without data it says so', () => {
  render(<StripPlot data={[]} spec={{ ...spec, empty: 'Angka belum terbit.' }} />);
  expect(screen.getByText('Angka belum terbit.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the drawing is the one that was looked at', async () => {
  await expect(
    renderToStaticMarkup(<StripPlot data={data} spec={spec} />).replaceAll('><', '>\n<'),
  ).toMatchFileSnapshot('StripPlot.snapshot.txt');
});

test('a person reads every figure in the table, and what the line is', () => {
  render(<StripPlot data={data} spec={spec} />);
  expect(screen.getByRole('row', { name: 'Klaten 400' })).toBeTruthy();
  expect(screen.getByText('Batas: 500')).toBeTruthy();
});

test('508 rows are folded into one line that opens, and are all there', () => {
  const many = Array.from({ length: 508 }, (_, i) => ({ id: `${i}`, label: `W${i}`, value: i }));
  const { container } = render(<StripPlot data={many} spec={spec} />);
  expect(screen.getByText('Tabel 508 baris').tagName).toBe('SUMMARY');
  expect(container.querySelectorAll('tbody tr')).toHaveLength(508);
});
