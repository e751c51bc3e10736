import { IppHeatmap } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppHeatmap (Matriks dimensi)',
  component: IppHeatmap,
  args: { model: models.contoh, within: '33', locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppHeatmap>;
export default meta;

type Story = StoryObj<typeof meta>;

/** CONTOH. */
export const JawaTengahContoh: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('table')).toHaveTextContent('Kota Surakarta');
  },
};

/** Real: nothing is published of the 35 but one class. */
export const Published: Story = {
  args: { model: models.pilkada },
};

/** Real: the province of Bukittinggi. */
export const Bukittinggi: Story = {
  args: { model: models.pilkada, within: '13' },
};

/** CONTOH. */
export const TanpaIndeks: Story = {
  args: { index: false },
};

export const Kosong: Story = {
  args: { model: models.kosong },
};

export const English: Story = {
  args: { locale: 'en' },
};
