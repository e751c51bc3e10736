import { IppStory } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppStory (Cerita indeks)',
  component: IppStory,
  args: { model: models.pilkada, region: '13.75', locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppStory>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Real. */
export const Ringkas: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('78,64', { selector: 'p data' })).toBeVisible();
  },
};

/** Real: one sentence. */
export const Baris: Story = {
  args: { length: 'baris' },
};

/** Real: everything that is known. */
export const Lengkap: Story = {
  args: { length: 'lengkap' },
};

/** Real: nothing is published. */
export const Surakarta: Story = {
  args: { region: '33.72', length: 'lengkap' },
};

/** Real: only the class is published. */
export const Klaten: Story = {
  args: { region: '33.10' },
};

/** Real. */
export const JawaTengah: Story = {
  args: { region: '33', length: 'lengkap' },
};

export const KategoriBerbeda: Story = {
  args: { model: models.bedaKategori },
};

export const SedangDiperiksa: Story = {
  args: { model: models.rusak },
};

/** CONTOH. */
export const Contoh: Story = {
  args: { model: models.contoh, region: '33.72', length: 'lengkap' },
};

export const English: Story = {
  args: { locale: 'en', length: 'lengkap' },
};
