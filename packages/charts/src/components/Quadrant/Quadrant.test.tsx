import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { quadrantModel } from '../../core/index.ts';
import { Quadrant } from './Quadrant.tsx';

const spec = {
  title: 'Kepadatan dan harapan hidup',
  labelHeader: 'Wilayah',
  x: { label: 'Kepadatan', unit: 'jiwa per km²' },
  y: { label: 'Harapan hidup', unit: 'tahun' },
  highlight: ['a'],
};
const data = [
  { id: 'a', label: 'Surakarta', x: 900, y: 77 },
  { id: 'b', label: 'Klaten', x: 400, y: 76 },
  { id: 'c', label: 'Blora', x: 100, y: 74 },
];
const odd = [
  { id: 'a', label: '<b>Surakarta</b>', x: null, y: 77, note: 'menunggu' },
  { id: 'a', label: '', x: Number.NaN, y: 3 },
  { id: 'c', label: 'Blora', x: 100, y: 74 },
];

describeConformance('Quadrant', <Quadrant data={data} spec={spec} />, { contract: 'charts/Quadrant@1' });
describeConformance(
  'Quadrant with odd data',
  <Quadrant data={odd} spec={spec} table="folded" locale="en">
    Sumber: BPS
  </Quadrant>,
  { contract: 'charts/Quadrant@1' },
);

test('the drawing is hidden from assistive technology: all it says is in the table', () => {
  const { container } = render(<Quadrant data={data} spec={spec} />);
  const drawings = [...container.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
  expect(drawings.length).toBeGreaterThan(0);
  for (const svg of drawings) expect(svg.getAttribute('aria-hidden')).toBe('true');
});

test('it can be pasted twice into one page: it has no ids and refers to none', () => {
  const { container } = render(<Quadrant data={odd} spec={spec} />);
  expect(container.innerHTML).not.toMatch(/\sid=|url\(|href=|NaN|undefined/);
});

test('a model from a server looks the same as its data, in English too', () => {
  const model = quadrantModel(odd, spec, { locale: 'en' });
  expect(renderToStaticMarkup(<Quadrant model={model} locale="en" />)).toBe(
    renderToStaticMarkup(<Quadrant data={odd} spec={spec} locale="en" />),
  );
});

test('without data it says so', () => {
  render(<Quadrant data={[]} spec={{ ...spec, empty: 'Angka belum terbit.' }} />);
  expect(screen.getByText('Angka belum terbit.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the drawing is the one that was looked at', async () => {
  await expect(
    renderToStaticMarkup(<Quadrant data={data} spec={spec} />).replaceAll('><', '>\n<'),
  ).toMatchFileSnapshot('Quadrant.snapshot.txt');
});

test('a person reads both figures and the field of each thing in one row', () => {
  render(<Quadrant data={data} spec={spec} />);
  expect(
    screen.getByRole('row', { name: 'Klaten 400 76 Kepadatan tinggi, Harapan hidup tinggi' }),
  ).toBeTruthy();
  expect(within(screen.getByRole('list')).getByText('Kepadatan rendah, Harapan hidup rendah')).toBeTruthy();
});
