import { chartTables, StripPlot } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { bad, nationStripSpec, sample, source, stripSpec, tpsJateng, tpsNation } from '../points.ts';

const meta = {
  title: 'Charts/StripPlot',
  component: StripPlot,
  args: { data: tpsJateng, spec: stripSpec, children: source, locale: 'id' },
  argTypes: {
    table: { control: 'inline-radio', options: chartTables },
    data: { control: false },
    model: { table: { disable: true } },
  },
} satisfies Meta<typeof StripPlot>;
export default meta;

type Story = StoryObj<typeof meta>;

export const One: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table', { hidden: true });
    await expect(table.querySelectorAll('tbody tr')).toHaveLength(35);
    await expect(canvasElement.textContent).toContain('Kota Surakarta 1.773');
  },
};

/** 514 dots, three named, two lines. */
export const Nation: Story = { args: { data: tpsNation, spec: nationStripSpec } };

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

export const BadInput: Story = {
  args: {
    data: bad,
    spec: { ...stripSpec, title: 'Data yang rusak (CONTOH)', highlight: [] },
    children: sample,
  },
};

export const Empty: Story = { args: { data: [] } };
