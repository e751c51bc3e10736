import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { rulerModel } from '../../core/index.ts';
import { ThresholdRuler } from './ThresholdRuler.tsx';

const spec = {
  title: 'Indeks pembangunan manusia',
  bands: [
    { id: 'l', label: 'Rendah', min: 0, minInclusive: true, max: 60, maxInclusive: false },
    { id: 'm', label: 'Sedang', min: 60, minInclusive: true, max: 70, maxInclusive: false },
    { id: 'h', label: 'Tinggi', min: 70, minInclusive: true, max: 100, maxInclusive: true },
  ],
  labelHeader: 'Wilayah',
  valueHeader: 'Nilai',
  unit: 'poin',
};
const data = [
  { id: 'a', label: 'Surakarta', value: 68 },
  { id: 'b', label: 'Jawa Tengah', value: 62 },
];
const odd = [
  { id: 'a', label: '<b>Surakarta</b>', value: null, note: 'menunggu' },
  { id: 'a', label: '', value: Number.NaN },
  { id: 'c', label: 'Luar', value: 120 },
];

describeConformance('ThresholdRuler', <ThresholdRuler data={data} spec={spec} />, {
  contract: 'charts/ThresholdRuler@1',
});
describeConformance(
  'ThresholdRuler with odd data',
  <ThresholdRuler data={odd} spec={spec} table="folded" locale="en">
    Sumber: BPS
  </ThresholdRuler>,
  { contract: 'charts/ThresholdRuler@1' },
);

test('the drawing is hidden from assistive technology: all it says is in the table', () => {
  const { container } = render(<ThresholdRuler data={data} spec={spec} />);
  const drawings = [...container.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
  expect(drawings.length).toBeGreaterThan(0);
  for (const svg of drawings) expect(svg.getAttribute('aria-hidden')).toBe('true');
});

test('it can be pasted twice into one page: it has no ids and refers to none', () => {
  const { container } = render(<ThresholdRuler data={odd} spec={spec} />);
  expect(container.innerHTML).not.toMatch(/\sid=|url\(|href=|NaN|undefined/);
});

test('a model from a server looks the same as its data, in English too', () => {
  const model = rulerModel(odd, spec, { locale: 'en' });
  expect(renderToStaticMarkup(<ThresholdRuler model={model} locale="en" />)).toBe(
    renderToStaticMarkup(<ThresholdRuler data={odd} spec={spec} locale="en" />),
  );
});

test('without data it says so', () => {
  render(<ThresholdRuler data={[]} spec={{ ...spec, empty: 'Angka belum terbit.' }} />);
  expect(screen.getByText('Angka belum terbit.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the drawing is the one that was looked at', async () => {
  await expect(
    renderToStaticMarkup(<ThresholdRuler data={data} spec={spec} />).replaceAll('><', '>\n<'),
  ).toMatchFileSnapshot('ThresholdRuler.snapshot.txt');
});

test('a person reads the figure with its unit, its class and the limits of all classes', () => {
  render(<ThresholdRuler data={data} spec={spec} />);
  expect(screen.getByRole('row', { name: 'Surakarta 68 Sedang' })).toBeTruthy();
  const list = screen.getByRole('list', { name: 'Kelas dan batasnya' });
  expect(within(list).getByText('(60 sampai kurang dari 70)')).toBeTruthy();
  expect(screen.getByText(/jarak ke batas itu 2 poin/)).toBeTruthy();
});

test('a value that is missing or in no class is said in words', () => {
  render(<ThresholdRuler data={odd} spec={spec} />);
  expect(screen.getByRole('row', { name: '<b>Surakarta</b> menunggu belum ada data –' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Luar 120 di luar kelas' })).toBeTruthy();
});
