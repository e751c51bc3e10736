import { chartTables, Histogram } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { bad, histogramSpec, sample, source, tpsJateng, tpsNation } from '../points.ts';

const meta = {
  title: 'Charts/Histogram',
  component: Histogram,
  args: { data: tpsNation, spec: histogramSpec, children: source, locale: 'id' },
  argTypes: {
    table: { control: 'inline-radio', options: chartTables },
    data: { control: false },
    model: { table: { disable: true } },
  },
} satisfies Meta<typeof Histogram>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Rule: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table');
    const counts = [...table.querySelectorAll('tbody td')].map((cell) => Number(cell.textContent));
    await expect(counts.reduce((sum, count) => sum + count, 0)).toBe(514);
  },
};

/** Limits that are laid down, of unequal width: the area of a bar stands for its count. */
export const GivenLimits: Story = {
  args: {
    data: tpsJateng,
    spec: {
      ...histogramSpec,
      title: 'TPS di Jawa Tengah, kelas yang ditetapkan, Pemilu 2024',
      bins: { kind: 'cuts', cuts: [0, 1000, 3000, 4000, 7000], includes: 'upper' },
      lines: [{ at: 3000, label: 'Tiga ribu TPS' }],
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

export const BadInput: Story = {
  args: { data: bad, spec: { ...histogramSpec, title: 'Data yang rusak (CONTOH)' }, children: sample },
};

export const Empty: Story = { args: { data: [] } };
