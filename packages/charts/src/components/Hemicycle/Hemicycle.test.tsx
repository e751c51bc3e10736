import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { hemicycleModel } from '../../core/index.ts';
import { Hemicycle } from './Hemicycle.tsx';

const spec = {
  title: 'Kursi DPRD Kota Surakarta 2024',
  labelHeader: 'Partai',
  valueHeader: 'Kursi',
  unit: 'kursi',
};
const data = [
  { id: '1', mark: '1', label: 'PKB', value: 2 },
  { id: '3', mark: '3', label: 'PDI Perjuangan', value: 20 },
  { id: '8', mark: '8', label: 'PKS', value: 7 },
];

describeConformance('Hemicycle', <Hemicycle data={data} spec={spec} />, { contract: 'charts/Hemicycle@1' });
describeConformance(
  'Hemicycle with everything',
  <Hemicycle
    data={[...data, { id: 'x', label: 'Lain', value: null, note: 'menunggu' }]}
    spec={{ ...spec, size: 45 }}
  >
    Sumber: KPU
  </Hemicycle>,
  { contract: 'charts/Hemicycle@1' },
);

test('a person with a screen reader finds each number of seats in the row of its group, once', () => {
  render(<Hemicycle data={data} spec={spec} />);
  const table = screen.getByRole('table', { name: /^Kursi DPRD Kota Surakarta 2024/ });
  expect(within(table).getByRole('row', { name: '3 PDI Perjuangan 20' })).toBeTruthy();
  expect(within(table).getByRole('row', { name: 'Jumlah 29' })).toBeTruthy();
});

test('the drawing is hidden from assistive technology: all it says is in the table', () => {
  const { container } = render(<Hemicycle data={data} spec={spec} />);
  const drawings = [...container.querySelectorAll('svg')];
  expect(drawings).toHaveLength(1 + data.length);
  for (const svg of drawings) expect(svg.getAttribute('aria-hidden')).toBe('true');
});

test('as many dots as seats, and the mark of each group beside them', () => {
  const { container } = render(<Hemicycle data={data} spec={spec} />);
  const [drawing] = container.querySelectorAll('svg');
  const dots = [...(drawing?.querySelectorAll('g path:first-child') ?? [])].map(
    (path) => path.getAttribute('d')?.split('h0').length,
  );
  expect(dots).toEqual([3, 21, 8]);
  expect([...(drawing?.querySelectorAll('text') ?? [])].map(({ textContent }) => textContent)).toEqual([
    '1',
    '3',
    '8',
    '29',
    'kursi',
  ]);
});

test('a person can tell groups apart without colour', () => {
  const many = Array.from({ length: 8 }, (_, i) => ({
    id: `${i}`,
    label: `P${i}`,
    mark: `${i + 1}`,
    value: 1,
  }));
  const { container } = render(<Hemicycle data={many} spec={spec} />);
  const looks = [...container.querySelectorAll('tbody svg')].map((svg) => svg.innerHTML);
  expect(new Set(looks).size).toBe(8);
});

test('open seats stand at the end, drawn and told', () => {
  render(<Hemicycle data={data} spec={{ ...spec, size: 45 }} />);
  expect(screen.getByRole('row', { name: 'Belum terbagi 16' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Jumlah 45' })).toBeTruthy();
});

test('it can be pasted twice into one page: it has no ids and refers to none', () => {
  const { container } = render(<Hemicycle data={data} spec={spec} />);
  expect(container.innerHTML).not.toMatch(/\sid=|url\(|href=/);
});

test('missing and broken seats are said in words, and hostile names stay text', () => {
  const bad = [
    { id: 'a', label: 'A', value: null, note: 'menunggu keputusan' },
    { id: 'b', label: '<script>alert(1)</script>', value: -3 },
  ];
  const { container } = render(<Hemicycle data={bad} spec={spec} />);
  expect(screen.getByRole('row', { name: 'A menunggu keputusan belum ada data' })).toBeTruthy();
  expect(screen.getByText('<script>alert(1)</script>')).toBeTruthy();
  expect(container.querySelectorAll('script')).toHaveLength(0);
  expect(container.querySelector('caption svg')).toBeNull();
});

test('without data it says so', () => {
  render(<Hemicycle data={[]} spec={{ ...spec, empty: 'Kursi belum ditetapkan.' }} />);
  expect(screen.getByRole('cell', { name: 'Kursi belum ditetapkan.' })).toBeTruthy();
});

test('a model from a server looks the same as its data, in English too', () => {
  const model = hemicycleModel(data, spec, { locale: 'en' });
  expect(renderToStaticMarkup(<Hemicycle model={model} />)).toBe(
    renderToStaticMarkup(<Hemicycle data={data} spec={spec} locale="en" />),
  );
});

test('a chamber of 580 seats is small: less than 4 kB compressed', async () => {
  const many = Array.from({ length: 18 }, (_, i) => ({
    id: `${i}`,
    label: `Partai ${i + 1}`,
    mark: `${i + 1}`,
    value: i === 0 ? 70 : 30,
  }));
  const html = renderToStaticMarkup(<Hemicycle data={many} spec={spec} />);
  const { gzipSync } = await import('node:zlib');
  expect(gzipSync(html).length).toBeLessThan(4096);
});
