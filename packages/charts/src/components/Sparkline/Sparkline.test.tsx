import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { sparkModel } from '../../core/index.ts';
import { Sparkline } from './Sparkline.tsx';

const spec = { label: 'Harapan hidup', unit: 'tahun' };
const data = [
  { label: '2022', value: 76.5 },
  { label: '2023', value: null },
  { label: '2024', value: 77 },
];

describeConformance('Sparkline', <Sparkline data={data} spec={spec} figure />, {
  contract: 'charts/Sparkline@1',
});
describeConformance('Sparkline without data', <Sparkline data={[]} spec={spec} locale="en" />, {
  contract: 'charts/Sparkline@1',
});

test('a person with a screen reader hears the course in one sentence, the last figure not twice', () => {
  const { container } = render(<Sparkline data={data} spec={spec} figure />);
  expect(
    screen.getByRole('img', {
      name: 'Harapan hidup, tahun: dari 76,50 (2022) sampai 77,00 (2024). Terkecil 76,50 (2022), terbesar 77,00 (2024). 1 nilai belum ada.',
    }),
  ).toBeTruthy();
  expect(container.textContent).toBe(' 77,00');
  expect(container.querySelector('span > span')?.getAttribute('aria-hidden')).toBe('true');
});

test('without figures it says so instead of drawing a line', () => {
  const { container } = render(<Sparkline data={[{ label: '2024', value: null }]} spec={spec} figure />);
  expect(container.textContent).toBe('belum ada data');
  expect(container.querySelector('svg')).toBeNull();
});

test('it has no ids, and a model from a server looks the same as its data', () => {
  const html = renderToStaticMarkup(<Sparkline data={data} spec={spec} locale="en" />);
  expect(html).not.toMatch(/\sid=|url\(|href=|NaN/);
  expect(renderToStaticMarkup(<Sparkline model={sparkModel(data, spec, { locale: 'en' })} />)).toBe(html);
});

test('the drawing is the one that was looked at', async () => {
  await expect(
    renderToStaticMarkup(<Sparkline data={data} spec={spec} figure />).replaceAll('><', '>\n<'),
  ).toMatchFileSnapshot('Sparkline.snapshot.txt');
});
