import { SmallMultiples } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { all, bad, everyFourth, few, source, spec } from './data.ts';

const meta = {
  title: 'Charts/SmallMultiples',
  component: SmallMultiples,
  args: { data: few, spec, children: source, locale: 'id' },
  argTypes: { model: { table: { disable: true } } },
} satisfies Meta<typeof SmallMultiples>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Few: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getAllByRole('listitem')).toHaveLength(6);
    await expect(canvas.getByRole('row', { name: /^Kabupaten Banyumas/ })).toHaveTextContent(
      'belum ada data',
    );
  },
};

export const AllOfAProvince: Story = { args: { data: all } };

/** Every fourth kabupaten and kota of the nation: several screens of pictures. Tests draw all 514. */
export const ManyScreens: Story = { args: { data: everyFourth }, tags: ['!autodocs'] };

/** Bars from zero, where the amount counts and not the place. */
export const Bars: Story = { args: { spec: { ...spec, mark: 'bar' } } };

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
