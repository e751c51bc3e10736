import { DotPlot } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { dotData, dotSpec, sample } from '../points.ts';

const meta = {
  title: 'Charts/DotPlot',
  component: DotPlot,
  args: { data: dotData, spec: dotSpec, children: sample, locale: 'id' },
  argTypes: {
    data: { control: false },
    model: { table: { disable: true } },
  },
} satisfies Meta<typeof DotPlot>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Ranges: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table');
    await expect(
      within(table).getByRole('row', { name: 'Umur panjang 78,4 71,2 55,0 sampai 88,5 median 70,1' }),
    ).toBeVisible();
    // Each row's drawing is as wide as the chart, not as the column of names.
    const [plot] = table.querySelectorAll('tbody svg');
    await expect(plot?.getBoundingClientRect().width).toBeCloseTo(
      table.getBoundingClientRect().width - 24,
      0,
    );
  },
};

export const Sorted: Story = {
  args: { spec: { ...dotSpec, sort: { series: 0, order: 'descending' } } },
};

/** Without ranges, and with six series: shapes, not colours, tell them apart. */
export const SixSeries: Story = {
  args: {
    data: [
      { id: '1', label: 'Enam bentuk', values: [10, 25, 40, 55, 70, 85] },
      { id: '2', label: 'Enam nilai yang sama', values: [50, 50, 50, 50, 50, 50] },
    ],
    spec: {
      title: 'Bentuk tanda (CONTOH)',
      labelHeader: 'Baris',
      series: ['A', 'B', 'C', 'D', 'E', 'F'].map((label) => ({ label })),
      unit: 'poin',
    },
  },
};

/** In a column of 300 px nothing scrolls sideways. */
export const NarrowColumn: Story = {
  decorators: [
    (Story) => (
      <div className="sb-container-300">
        <Story />
      </div>
    ),
  ],
  play: async ({ canvasElement }) => {
    const column = canvasElement.querySelector('.sb-container-300');
    await expect(column?.scrollWidth).toBeLessThanOrEqual(300);
  },
};

export const Empty: Story = { args: { data: [] } };
