import { render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { slopeModel } from '../../core/index.ts';
import { SlopeChart } from './SlopeChart.tsx';

const spec = {
  title: 'Rumah tangga dengan internet',
  labelHeader: 'Kecamatan',
  fromHeader: '2019',
  toHeader: '2024',
  unit: 'persen',
};
const data = [
  { id: 'a', label: 'Laweyan', from: 70, to: 88 },
  { id: 'b', label: 'Jebres', from: 78, to: 74 },
];
const odd = [
  { id: 'a', label: '<b>Laweyan</b>', from: null, to: 3, note: 'menunggu' },
  { id: 'a', label: '', from: Number.NaN, to: null },
];

describeConformance('SlopeChart', <SlopeChart data={data} spec={spec} />, {
  contract: 'charts/SlopeChart@1',
});
describeConformance(
  'SlopeChart with odd data',
  <SlopeChart data={odd} spec={spec} table="folded" locale="en">
    Sumber: BPS
  </SlopeChart>,
  { contract: 'charts/SlopeChart@1' },
);

test('the drawing is hidden from assistive technology: all it says is in the table', () => {
  const { container } = render(<SlopeChart data={data} spec={spec} />);
  const drawings = [...container.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
  expect(drawings.length).toBeGreaterThan(0);
  for (const svg of drawings) expect(svg.getAttribute('aria-hidden')).toBe('true');
});

test('it can be pasted twice into one page: it has no ids and refers to none', () => {
  const { container } = render(<SlopeChart data={odd} spec={spec} />);
  expect(container.innerHTML).not.toMatch(/\sid=|url\(|href=|NaN|undefined/);
});

test('a model from a server looks the same as its data, in English too', () => {
  const model = slopeModel(odd, spec, { locale: 'en' });
  expect(renderToStaticMarkup(<SlopeChart model={model} locale="en" />)).toBe(
    renderToStaticMarkup(<SlopeChart data={odd} spec={spec} locale="en" />),
  );
});

test('without data it says so', () => {
  render(<SlopeChart data={[]} spec={{ ...spec, empty: 'Angka belum terbit.' }} />);
  expect(screen.getByText('Angka belum terbit.')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});

test('the drawing is the one that was looked at', async () => {
  await expect(
    renderToStaticMarkup(<SlopeChart data={data} spec={spec} />).replaceAll('><', '>\n<'),
  ).toMatchFileSnapshot('SlopeChart.snapshot.txt');
});

test('a person reads both figures and their difference in one row', () => {
  render(<SlopeChart data={data} spec={spec} />);
  expect(screen.getByRole('row', { name: 'Laweyan 70 88 +18' })).toBeTruthy();
  expect(screen.getByRole('columnheader', { name: 'Selisih (persen)' })).toBeTruthy();
});

test('sides that must not be compared are joined by nothing, and the reason is said', () => {
  const lines = (more: object) =>
    render(<SlopeChart data={data} spec={{ ...spec, ...more }} />).container.querySelectorAll(
      'line[x1="' +
        `${slopeModel(data, spec).sides.from}%` +
        '"][x2="' +
        `${slopeModel(data, spec).sides.to}%` +
        '"]',
    ).length;
  expect(lines({})).toBe(2);
  expect(lines({ break: { note: 'Cara hitung berubah.' } })).toBe(0);
  expect(screen.getByText('Cara hitung berubah.')).toBeTruthy();
  expect(screen.getAllByRole('columnheader', { name: /Selisih/ })).toHaveLength(1);
});
