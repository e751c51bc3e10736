import { render, screen, within } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { dotModel } from '../../core/index.ts';
import { DotPlot } from './DotPlot.tsx';

const spec = {
  title: 'Bagian indeks',
  labelHeader: 'Bagian',
  series: [{ label: 'Surakarta' }, { label: 'Jawa Tengah' }],
  range: 'Rentang',
  unit: 'poin',
};
const data = [
  { id: 'a', label: 'Umur panjang', values: [70, 60], range: { min: 50, max: 90, median: 65 } },
  { id: 'b', label: 'Pengetahuan', values: [55, 55] },
];
const odd = [
  { id: 'a', label: '<b>Umur</b>', values: [null, Number.NaN], note: 'menunggu' },
  { id: 'a', label: '', values: [], range: { min: 9, max: 1 } },
];

describeConformance('DotPlot', <DotPlot data={data} spec={spec} />, { contract: 'charts/DotPlot@1' });
describeConformance(
  'DotPlot with odd data',
  <DotPlot data={odd} spec={spec} locale="en">
    Sumber: BPS
  </DotPlot>,
  { contract: 'charts/DotPlot@1' },
);

test('the drawing is hidden from assistive technology: all it says is in the table', () => {
  const { container } = render(<DotPlot data={data} spec={spec} />);
  const drawings = [...container.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
  expect(drawings.length).toBeGreaterThan(0);
  for (const svg of drawings) expect(svg.getAttribute('aria-hidden')).toBe('true');
});

test('it can be pasted twice into one page: it has no ids and refers to none', () => {
  const { container } = render(<DotPlot data={odd} spec={spec} />);
  expect(container.innerHTML).not.toMatch(/\sid=|url\(|href=|NaN|undefined/);
});

test('a model from a server looks the same as its data, in English too', () => {
  const model = dotModel(odd, spec, { locale: 'en' });
  expect(renderToStaticMarkup(<DotPlot model={model} locale="en" />)).toBe(
    renderToStaticMarkup(<DotPlot data={odd} spec={spec} locale="en" />),
  );
});

test('without data it says so', () => {
  render(<DotPlot data={[]} spec={{ ...spec, empty: 'Angka belum terbit.' }} />);
  expect(screen.getByText('Angka belum terbit.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the drawing is the one that was looked at', async () => {
  await expect(
    renderToStaticMarkup(<DotPlot data={data} spec={spec} />).replaceAll('><', '>\n<'),
  ).toMatchFileSnapshot('DotPlot.snapshot.txt');
});

test('each figure stands once in the page, in the row of its name and under the head of its series', () => {
  render(<DotPlot data={data} spec={spec} />);
  const table = screen.getByRole('table', { name: 'Bagian indeks' });
  expect(within(table).getByRole('row', { name: 'Umur panjang 70 60 50 sampai 90 median 65' })).toBeTruthy();
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((th) => (th.querySelector('text') ? 'axis' : th.textContent)),
  ).toEqual(['axis', 'Surakarta', 'Jawa Tengah', 'Rentang']);
});

test('a person can tell series apart without colour', () => {
  const series = Array.from({ length: 6 }, (_, i) => ({ label: `S${i}` }));
  const { container } = render(<DotPlot data={[]} spec={spec} />);
  expect(container.querySelector('tbody')).toBeNull();
  const many = render(
    <DotPlot data={[{ id: 'a', label: 'A', values: [1, 2, 3, 4, 5, 6] }]} spec={{ ...spec, series }} />,
  );
  const looks = [...many.container.querySelectorAll('thead th > svg')].map((svg) => svg.innerHTML);
  expect(new Set(looks).size).toBe(6);
});

test('the legend counts values that are missing, not rows', () => {
  const missing = [
    { id: 'a', label: 'Registrasi', values: [null, 71.82] },
    { id: 'b', label: 'Pencalonan', values: [null, null] },
  ];
  const legend = (locale: 'id' | 'en', rows = missing) => {
    const { container } = render(<DotPlot data={rows} spec={spec} locale={locale} />);
    return container.querySelector('ul:last-of-type')?.lastElementChild?.textContent;
  };
  expect(legend('id')).toBe('belum ada data (3 nilai)');
  expect(legend('en')).toBe('no data yet (3 values)');
  expect(legend('en', missing.slice(0, 1))).toBe('no data yet (1 value)');
});
