import { CategoryBar } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { bad, byStations, sample, source, spec, uneven, unevenSpec } from './data.ts';

const meta = {
  title: 'Charts/CategoryBar',
  component: CategoryBar,
  args: { data: byStations, spec, children: source, locale: 'id' },
  argTypes: { model: { table: { disable: true } } },
} satisfies Meta<typeof CategoryBar>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Classes: Story = {
  play: async ({ canvasElement }) => {
    const table = within(canvasElement).getByRole('table');
    await expect(within(table).getByRole('row', { name: 'Jumlah 35 100,0%' })).toBeVisible();
  },
};

/** A small class, a large one and one of nobody: shares still sum to 100. */
export const Uneven: Story = { args: { data: uneven, spec: unevenSpec, children: sample } };

/** More in all than the classes hold: the rest is drawn with the texture of what is not known. */
export const WithRest: Story = {
  args: {
    data: uneven,
    spec: { ...unevenSpec, total: 514, rest: 'Tidak dinilai (CONTOH)' },
    children: sample,
  },
};

/** In a column of 300 px everything is still read, and nothing scrolls the page sideways. */
export const NarrowColumn: Story = {
  args: { data: uneven, spec: unevenSpec, children: sample },
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

export const BadInput: Story = {
  args: { data: bad, spec: { ...unevenSpec, title: 'Data yang rusak (CONTOH)' }, children: sample },
};

/** The classes hold more than there are: no share is told, and the line shows where the whole ends. */
export const Contradiction: Story = {
  args: { data: uneven, spec: { ...unevenSpec, total: 500 }, children: sample },
};

export const Empty: Story = { args: { data: [] } };
