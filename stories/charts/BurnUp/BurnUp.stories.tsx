import { BurnUp } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { bad, points, source, spec } from './data.ts';

const meta = {
  title: 'Charts/BurnUp',
  component: BurnUp,
  args: { data: points, spec, children: source, locale: 'id' },
  argTypes: { model: { table: { disable: true } } },
} satisfies Meta<typeof BurnUp>;
export default meta;

type Story = StoryObj<typeof meta>;

export const WithForecast: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/^Per 16 Mei 2025: 25 dari 40 berkas\./)).toBeVisible();
    await expect(canvas.getByRole('row', { name: /^14 Mei 2025.*turun dari 21/ })).toBeVisible();
  },
};

/** Counts alone: without a total and a deadline there is no target line. */
export const CountsOnly: Story = {
  args: { spec: { ...spec, total: null, marks: [], forecast: null } },
};

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

/** Unreadable dates, figures that are none, two counts of one day, falling below zero and above the whole. */
export const BadInput: Story = {
  args: { data: bad, spec: { ...spec, title: 'Data yang rusak (CONTOH)', forecast: null } },
};

export const Empty: Story = { args: { data: [] } };
