import { render, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { badInput, many } from '../../../../../test/utils/badInput.ts';
import { describeConformance } from '../../../../../test/utils/describeConformance.tsx';
import { FigureGroup, type FigureGroupProps } from './FigureGroup.tsx';

const data: FigureGroupProps = {
  asOf: '2024-12-04',
  source: 'KPU Kota Surakarta',
  items: [
    { label: 'Suara sah', value: 307441, unit: 'suara', previous: 260506 },
    { label: 'Suara tidak sah', value: 19671, unit: 'suara' },
    { label: 'Pemilih dalam DPT', value: 442975, unit: 'orang', asOf: '2024-11-27' },
  ],
};

describeConformance('FigureGroup', <FigureGroup {...data} />, { contract: 'ui/FigureGroup@1' });

test('a person hears how many figures there are, and their origin once', () => {
  const { container } = render(<FigureGroup {...data} status={<b>Ditetapkan</b>} />);
  const items = screen.getAllByRole('listitem');
  expect(items.map((li) => within(li).getByText(/^[\d.]+$/).textContent)).toEqual([
    '307.441',
    '19.671',
    '442.975',
  ]);
  const text = container.textContent?.replace(/\s+/g, ' ') ?? '';
  expect(text.match(/Sumber/g)).toHaveLength(1);
  expect(text).toMatch(/^DitetapkanSuara sah.*Per 4 Desember 2024\. Sumber: KPU Kota Surakarta\.$/);
});

test('a figure of another day says so itself', () => {
  render(<FigureGroup {...data} />);
  const [first, , third] = screen.getAllByRole('listitem');
  expect(third?.textContent).toContain('Per 27 November 2024.');
  expect(first?.textContent).not.toContain('Per ');
});

test('without figures it says that there are none, and of when', () => {
  const { container } = render(<FigureGroup {...data} items={[]} />);
  expect(container.textContent).toMatch(/^belum ada dataPer 4 Desember 2024/);
  expect(screen.queryByRole('list')).toBeNull();
});

test('figures without an origin say so', () => {
  const { container } = render(<FigureGroup {...data} asOf="" source="" />);
  expect(container.textContent).toContain('Per tanggal belum disebut. Sumber: belum disebut.');
  expect(takeConsole('error')).toEqual([
    'Situs KPU FigureGroup: the figures have no time. Nobody can check them, and the page says so. Give asOf and source.',
  ]);
});

test('many figures, the same label twice and an unknown language are no problem', () => {
  render(
    <FigureGroup
      {...data}
      locale={badInput.locale}
      items={many(500, (i) => ({ label: badInput.longName, value: i % 2 ? i : Number.NaN }))}
    />,
  );
  expect(screen.getAllByRole('listitem')).toHaveLength(500);
  expect(screen.getAllByText('belum ada data')).toHaveLength(250);
});
