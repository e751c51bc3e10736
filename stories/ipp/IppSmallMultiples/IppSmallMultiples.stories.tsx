import { IppSmallMultiples } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppSmallMultiples (Profil tiap wilayah)',
  component: IppSmallMultiples,
  args: { model: models.contoh, within: '33', locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppSmallMultiples>;
export default meta;

type Story = StoryObj<typeof meta>;

/** CONTOH. */
export const JawaTengahContoh: Story = {
  args: { reference: '33.74' },
};

/** Real: one region and one dimension of the nation. */
export const Bukittinggi: Story = {
  args: { model: models.pilkada, within: '13', reference: '0' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('table')).toHaveTextContent('83,40');
  },
};

/** Real: nothing is published of the 35 but one class. */
export const Published: Story = {
  args: { model: models.pilkada },
};

export const Kosong: Story = {
  args: { model: models.kosong },
};

export const English: Story = {
  args: { locale: 'en' },
};
