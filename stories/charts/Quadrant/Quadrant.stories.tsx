import { chartTables, Quadrant } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { quadrantData, quadrantSpec, source } from '../points.ts';

const meta = {
  title: 'Charts/Quadrant',
  component: Quadrant,
  args: { data: quadrantData, spec: quadrantSpec, children: source, locale: 'id' },
  argTypes: {
    table: { control: 'inline-radio', options: chartTables },
    data: { control: false },
    model: { table: { disable: true } },
  },
} satisfies Meta<typeof Quadrant>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Medians: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table', { hidden: true });
    await expect(table.querySelectorAll('tbody tr')).toHaveLength(35);
  },
};

/** Fields parted by limits that are laid down, with names of their own. */
export const GivenLines: Story = {
  args: {
    spec: {
      ...quadrantSpec,
      x: { ...quadrantSpec.x, divide: 10 },
      y: { ...quadrantSpec.y, divide: 1000 },
      fields: {
        'low-low': 'Sedikit kecamatan, sedikit TPS',
        'high-low': 'Banyak kecamatan, sedikit TPS',
        'low-high': 'Sedikit kecamatan, banyak TPS',
        'high-high': 'Banyak kecamatan, banyak TPS',
      },
      labels: 'highlight',
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
