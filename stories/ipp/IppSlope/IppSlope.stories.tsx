import { IppSlope } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppSlope (Dua indeks)',
  component: IppSlope,
  args: {
    model: models.pilkada,
    from: models.pemilu,
    regions: ['73.06', '33.20', '33.10', '13.75'],
    locale: 'id',
  },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppSlope>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Real: a break mark, as the two are built differently. */
export const PemiluDanPilkada: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('table')).toHaveTextContent('83,28');
    await expect(canvas.queryByText(/Selisih/)).toBeNull();
  },
};

/** CONTOH: the same instrument twice may be joined. */
export const InstrumenSama: Story = {
  args: { model: models.contohPenuh, from: models.contoh, regions: ['33.72', '33.74', '33.75', '33.10'] },
};

export const Kosong: Story = {
  args: { regions: [] },
};

export const English: Story = {
  args: { locale: 'en' },
};
