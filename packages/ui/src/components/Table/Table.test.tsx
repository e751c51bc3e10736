import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { Table } from './Table.tsx';

const columns = [{ header: 'Kecamatan' }, { header: 'Suara sah', numeric: true }];
const rows = [
  ['Laweyan', 58210],
  ['Jebres', '84.555'],
];

describeConformance(
  'Table',
  <Table caption="Suara sah" columns={columns} rows={rows} footer={['Jumlah', 142765]} />,
  {
    contract: 'ui/Table@1',
  },
);

test('a screen reader hears caption, column and row of each figure', () => {
  render(
    <Table caption="Suara sah menurut kecamatan" columns={columns} rows={rows} footer={['Jumlah', 142765]} />,
  );
  const table = screen.getByRole('table', { name: 'Suara sah menurut kecamatan' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((cell) => cell.getAttribute('scope')),
  ).toEqual(['col', 'col']);
  expect(
    within(table)
      .getAllByRole('rowheader')
      .map((cell) => cell.textContent),
  ).toEqual(['Laweyan', 'Jebres', 'Jumlah']);
  expect(
    within(table)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(['58.210', '84.555', '142.765']);
});

test('a person with a keyboard can scroll it', () => {
  render(<Table caption="Suara sah" columns={columns} rows={rows} />);
  expect(screen.getByRole('group', { name: 'Suara sah' }).tabIndex).toBe(0);
});

test('figures stand to the right without a class in each cell, and with one where columns are mixed', () => {
  const { container } = render(<Table caption="Suara" columns={columns} rows={rows} />);
  expect(container.querySelectorAll('[class] [class]')).toHaveLength(0);
  const mixed = [...columns, { header: 'Status' }];
  const { container: other } = render(
    <Table caption="Suara" columns={mixed} rows={[['Laweyan', 1, 'Ditetapkan']]} />,
  );
  expect([...other.querySelectorAll('[class] [class]')].map((cell) => cell.textContent)).toEqual([
    'Suara sah',
    '1',
  ]);
});

test('another column than the first can name the row', () => {
  const named = [
    { header: 'No.', numeric: true },
    { header: 'Calon', rowHeader: true },
  ];
  render(<Table caption="Calon" columns={named} rows={[[1, 'Respati Achmad Ardianto']]} />);
  expect(screen.getByRole('rowheader').textContent).toBe('Respati Achmad Ardianto');
});

test('what is missing says so: no rows, short rows, no figure', () => {
  render(<Table caption="Kosong" columns={columns} rows={[]} />);
  expect(screen.getByRole('cell').textContent).toBe('belum ada data');
  const bad = [
    ['Laweyan'],
    ['Jebres', Number.NaN],
    ['Serengan', null],
    ['Banjarsari', Number.POSITIVE_INFINITY],
  ];
  render(<Table caption="Cacat" columns={columns} rows={bad} locale="en" />);
  const table = screen.getByRole('table', { name: 'Cacat' });
  expect(
    within(table)
      .getAllByRole('cell')
      .map((cell) => cell.textContent),
  ).toEqual(Array(4).fill('no data yet'));
});

test('a row that is too long loses nothing', () => {
  render(<Table caption="Panjang" columns={columns} rows={[['Laweyan', 1, 'catatan']]} />);
  expect(screen.getByText('catatan')).toBeTruthy();
});

test('a screen reader hears by which column the rows are ordered', () => {
  render(
    <Table caption="Urut" columns={[{ header: 'A' }, { header: 'B', sorted: 'descending' }]} rows={[]} />,
  );
  const sorts = screen.getAllByRole('columnheader').map((cell) => cell.getAttribute('aria-sort'));
  expect(sorts).toEqual([null, 'descending']);
});
