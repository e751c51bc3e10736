import { StackedProgress } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { all, bad, few, one, source, spec } from './data.ts';

const meta = {
  title: 'Charts/StackedProgress',
  component: StackedProgress,
  args: { data: few, spec, children: source, locale: 'id' },
  argTypes: { model: { table: { disable: true } } },
} satisfies Meta<typeof StackedProgress>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Few: Story = {
  play: async ({ canvasElement }) => {
    const row = within(canvasElement).getByRole('row', { name: /^Kota Surakarta/ });
    await expect(row).toHaveTextContent('Diperiksa 16');
    await expect(row).toHaveTextContent('dari 40 berkas');
    const [first] = row.querySelectorAll('rect');
    const bar = row.querySelector('td > svg')?.getBoundingClientRect().width ?? 1;
    await expect((first?.getBoundingClientRect().width ?? 0) / bar).toBeCloseTo(16 / 40, 2);
  },
};

export const One: Story = { args: { data: one } };

export const AllOfAProvince: Story = { args: { data: all } };

/** A longer bar is a larger number. */
export const ByCount: Story = {
  args: {
    data: few.map((row, i) =>
      i === 3 ? { ...row, total: 20, counts: { ...row.counts, selesai: 20 } } : row,
    ),
    spec: { ...spec, length: 'count' },
  },
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

/** Sums that do not add up are drawn as they are and told; nothing is stretched to fit. */
export const BadInput: Story = {
  args: { data: bad, spec: { ...spec, title: 'Hitungan yang tidak cocok (CONTOH)' } },
};

export const Empty: Story = { args: { data: [] } };
