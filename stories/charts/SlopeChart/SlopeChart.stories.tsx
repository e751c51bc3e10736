import { chartTables, SlopeChart } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { brokenSpec, sample, slopeData, slopeSpec } from '../points.ts';

const meta = {
  title: 'Charts/SlopeChart',
  component: SlopeChart,
  args: { data: slopeData, spec: slopeSpec, children: sample, locale: 'id' },
  argTypes: {
    table: { control: 'inline-radio', options: chartTables },
    data: { control: false },
    model: { table: { disable: true } },
  },
} satisfies Meta<typeof SlopeChart>;
export default meta;

type Story = StoryObj<typeof meta>;

export const TwoYears: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table');
    await expect(within(table).getByRole('row', { name: 'Jebres 78,5% 74,6% −3,9' })).toBeVisible();
  },
};

/** Another method on each side: no line, no difference, the reason in words. */
export const Break: Story = {
  args: { spec: brokenSpec },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/Cara hitung berubah/)).toBeVisible();
    await expect(within(canvasElement).queryByRole('columnheader', { name: /Selisih/ })).toBeNull();
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
