import { RadarChart } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { open, series, source, spec } from './data.ts';

const meta = {
  title: 'Charts/RadarChart',
  component: RadarChart,
  args: { data: series, spec, children: source, locale: 'id' },
  argTypes: { model: { table: { disable: true } } },
} satisfies Meta<typeof RadarChart>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Two: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table');
    await expect(within(table).getByRole('row', { name: '3. Kerapian arsip 82 66' })).toBeVisible();
  },
};

/** A missing figure opens the outline: it is not zero, and no line bridges it. */
export const Open: Story = { args: { data: open } };

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

/** With two axes there is no shape: the table is left. */
export const TableOnly: Story = {
  args: {
    data: [{ id: 'kota', label: 'Kota Surakarta (CONTOH)', cells: { data: 71, layanan: 73 } }],
    spec: { ...spec, axes: spec.axes.slice(0, 2) },
  },
};

export const Empty: Story = { args: { data: [] } };
