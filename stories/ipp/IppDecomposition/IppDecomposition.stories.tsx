import { IppDecomposition } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppDecomposition (Sumbangan dimensi)',
  component: IppDecomposition,
  args: { model: models.pilkada, region: '13.75', locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppDecomposition>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Real: the weights of IPP are not published. */
export const Ditolak: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText(/Bobot dimensi belum dipublikasikan/)).toBeVisible();
  },
};

/** CONTOH: an instrument with made-up weights. */
export const Contoh: Story = {
  args: { model: models.contohBobot, region: '33.72' },
};

/** Real: nothing is published. */
export const Surakarta: Story = {
  args: { region: '33.72' },
};

export const English: Story = {
  args: { locale: 'en' },
};
