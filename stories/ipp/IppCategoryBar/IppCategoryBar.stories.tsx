import { IppCategoryBar } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppCategoryBar (Jumlah per kategori)',
  component: IppCategoryBar,
  args: { model: models.pilkada, locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppCategoryBar>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Real: 24, 446 and 38 of 508. */
export const KabupatenKota: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('table')).toHaveTextContent('446');
  },
};

/** Real: 4, 31 and 2 of 37. */
export const Provinsi: Story = {
  args: { level: 'provinsi' },
};

/** Real: only the highest class was announced. */
export const Pemilu: Story = {
  args: { model: models.pemilu },
};

/** Real: one class of 35 is known. */
export const JawaTengah: Story = {
  args: { within: '33' },
};

/** CONTOH: counted from the rows. */
export const Contoh: Story = {
  args: { model: models.contoh, within: '33' },
};

export const Kosong: Story = {
  args: { model: models.kosong },
};

export const English: Story = {
  args: { locale: 'en' },
};
