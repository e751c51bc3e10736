import { Sparkline } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { sparkData } from '../points.ts';

const meta = {
  title: 'Charts/Sparkline',
  component: Sparkline,
  args: { data: sparkData, spec: { label: 'Angka CONTOH', unit: 'poin' }, figure: true, locale: 'id' },
  argTypes: { data: { control: false }, model: { table: { disable: true } } },
} satisfies Meta<typeof Sparkline>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Course: Story = {
  play: async ({ canvasElement }) => {
    await expect(
      within(canvasElement).getByRole('img', { name: /^Angka CONTOH, poin: dari 3,00/ }),
    ).toBeVisible();
  },
};

/** In a line of text: as high as the line. */
export const InText: Story = {
  render: (args) => (
    <p>
      Angka CONTOH sejak 2017: <Sparkline {...args} />, delapan tahun.
    </p>
  ),
};

export const Empty: Story = { args: { data: [] } };
