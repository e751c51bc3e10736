import { HeatMatrix } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { all, bad, few, source, spec, strip, stripSpec } from './data.ts';

const meta = {
  title: 'Charts/HeatMatrix',
  component: HeatMatrix,
  args: { data: few, spec, children: source, locale: 'id' },
  argTypes: { model: { table: { disable: true } } },
} satisfies Meta<typeof HeatMatrix>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Few: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table');
    await expect(within(table).getAllByRole('columnheader')).toHaveLength(6);
    await expect(within(table).getByRole('cell', { name: 'tidak diukur' })).toBeInTheDocument();
    // The ground of a cell fills it.
    const cell = table.querySelector('td')?.getBoundingClientRect();
    const ground = table.querySelector('td rect')?.getBoundingClientRect();
    await expect(ground?.width).toBeCloseTo(cell?.width ?? 0, 0);
    await expect(ground?.height).toBeCloseTo(cell?.height ?? 0, 0);
  },
};

export const AllOfAProvince: Story = { args: { data: all } };

/** With one row it is a heat strip. */
export const Strip: Story = { args: { data: strip, spec: stripSpec } };

/** In a column of 300 px everything is still read, and nothing scrolls the page sideways. */
export const NarrowColumn: Story = {
  args: {},
  decorators: [
    (Story) => (
      <div className="sb-container-300">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('.sb-container-300')?.scrollWidth).toBeLessThanOrEqual(300);
  },
};

export const BadInput: Story = { args: { data: bad, spec: { ...spec, title: 'Data yang rusak (CONTOH)' } } };

export const Empty: Story = { args: { data: [] } };
