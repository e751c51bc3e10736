import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { barModel } from '../../core/index.ts';
import { BarChart } from './BarChart.tsx';

const spec = {
  title: 'TPS menurut kecamatan',
  labelHeader: 'Kecamatan',
  valueHeader: 'Jumlah TPS',
  unit: 'TPS',
};
const data = [
  { id: 'l', label: 'Laweyan', value: 316 },
  { id: 's', label: 'Serengan', value: 169 },
  { id: 'j', label: 'Jebres', value: 1459 },
];
const marked = data.map((datum, i) => ({ ...datum, mark: `${i + 1}` }));
const full = {
  ...spec,
  share: { label: '1.944 TPS' },
  total: {},
  threshold: { value: 500, label: 'Batas' },
};

describeConformance('BarChart', <BarChart data={data} spec={spec} />, { contract: 'charts/BarChart@1' });
describeConformance(
  'BarChart with everything',
  <BarChart data={[...marked, { id: 'x', label: 'Banjarsari', value: null }]} spec={full} size="compact">
    Sumber: KPU
  </BarChart>,
  { contract: 'charts/BarChart@1' },
);

test('a person with a screen reader finds each figure in the row of its name, once', () => {
  const { container } = render(<BarChart data={data} spec={spec} />);
  const table = screen.getByRole('table', { name: /^TPS menurut kecamatan/ });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((th) => th.textContent),
  ).toEqual(['Kecamatan', 'Jumlah TPS']);
  const row = within(table).getByRole('row', { name: 'Jebres 1.459' });
  expect(within(row).getByRole('rowheader').textContent).toBe('Jebres');
  expect(container.textContent?.split('1.459')).toHaveLength(2);
});

test('a person who sees nothing of the bars misses nothing: they are hidden from assistive technology', () => {
  const { container } = render(<BarChart data={marked} spec={full} />);
  const drawings = [...container.querySelectorAll('svg')];
  expect(drawings.length).toBeGreaterThan(3);
  for (const svg of drawings) expect(svg.getAttribute('aria-hidden')).toBe('true');
});

test('the text of the table is the text of the model', () => {
  const model = barModel(marked, full);
  render(<BarChart model={model}>Sumber: KPU</BarChart>);
  const body = screen.getAllByRole('rowgroup')[1];
  const rows = within(body as HTMLElement).getAllByRole('row');
  expect(rows.map((row) => [...row.children].map((cell) => cell.textContent))).toEqual(
    model.rows.map((row) => [`${row.mark} ${row.label}`, row.formatted, row.formattedShare]),
  );
});

test('a person can tell bars apart without colour', () => {
  const many = Array.from({ length: 8 }, (_, i) => ({
    id: `${i}`,
    label: `P${i}`,
    mark: `${i + 1}`,
    value: 5,
  }));
  const { container } = render(<BarChart data={many} spec={spec} />);
  const looks = [...container.querySelectorAll('tbody svg')].map((svg) => svg.innerHTML);
  expect(new Set(looks).size).toBe(8);
});

test('it can be pasted twice into one page: it has no ids and refers to none', () => {
  const { container } = render(<BarChart data={marked} spec={full} />);
  expect(container.innerHTML).not.toMatch(/\sid=|url\(|href=/);
});

test('many bars stand one per line, few get room', () => {
  const many = Array.from({ length: 9 }, (_, i) => ({ id: `${i}`, label: `W${i}`, value: i }));
  const look = (props: object) =>
    render(<BarChart data={many} spec={spec} {...props} />).container.firstElementChild?.className;
  expect(look({})).toContain('compact');
  expect(look({ data })).toContain('comfortable');
  expect(look({ size: 'comfortable' })).toContain('comfortable');
});

test('the line and the total are explained in words', () => {
  render(<BarChart data={data} spec={full} />);
  expect(screen.getByText('Batas: 500')).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Jumlah 1.944 100,00%' })).toBeTruthy();
});

test('missing and broken figures are said in words, never drawn and never lost', () => {
  const bad = [
    { id: 'a', label: 'Serengan', value: null, note: 'menunggu rapat' },
    { id: 'b', label: 'Jebres', value: Number.NaN },
    { id: 'b', label: '<script>alert(1)</script>', value: -3 },
  ];
  const { container } = render(<BarChart data={bad} spec={spec} />);
  expect(screen.getByRole('row', { name: 'Serengan menunggu rapat belum ada data' })).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Jebres data tidak terbaca' })).toBeTruthy();
  expect(screen.getByText('<script>alert(1)</script>')).toBeTruthy();
  expect(container.querySelector('script, tbody svg')).toBeNull();
});

test('without data it says so', () => {
  render(<BarChart data={[]} spec={{ ...spec, empty: 'Hasil belum diumumkan.' }} />);
  expect(screen.getByRole('cell', { name: 'Hasil belum diumumkan.' })).toBeTruthy();
});

test('it speaks English on request', () => {
  render(<BarChart data={data} spec={spec} locale="en" />);
  expect(screen.getByText('3 bars, in TPS, in the order of the data.')).toBeTruthy();
  expect(screen.getByRole('row', { name: 'Jebres 1,459' })).toBeTruthy();
});

test('a label beside a mark moves above its figure sooner: it has less room on a phone', () => {
  const long = data.map((datum) => ({ ...datum, label: 'Teguh Prakosa – Bambang Nugroho' }));
  const spans = (rows: typeof data) => {
    const { container } = render(<BarChart data={rows} spec={spec} size="comfortable" />);
    return container.querySelectorAll('tbody th span').length;
  };
  expect(spans(long)).toBe(0);
  expect(spans(long.map((datum, i) => ({ ...datum, mark: `${i + 1}` })))).toBe(3);
  expect(spans(marked)).toBe(0);
});
