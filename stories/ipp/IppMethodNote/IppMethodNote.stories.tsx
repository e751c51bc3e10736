import { IppMethodNote } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppMethodNote (Catatan metode)',
  component: IppMethodNote,
  args: { model: models.pilkada, locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppMethodNote>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Real. */
export const Pilkada2024: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Bukan persentase kehadiran pemilih.')).toBeVisible();
  },
};

/** Real: bounds of the classes are not confirmed. */
export const Pemilu2024: Story = {
  args: { model: models.pemilu },
};

/** CONTOH. */
export const Contoh: Story = {
  args: { model: models.contohBobot },
};

export const English: Story = {
  args: { locale: 'en' },
};
