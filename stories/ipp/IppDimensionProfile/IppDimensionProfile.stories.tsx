import { IppDimensionProfile } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppDimensionProfile (Profil dimensi)',
  component: IppDimensionProfile,
  args: { model: models.pilkada, region: '13.75', locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppDimensionProfile>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Real: all five dimensions, and one of the nation. */
export const Bukittinggi: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('table')).toHaveTextContent('83,40');
  },
};

/** Real: nothing is published. */
export const Surakarta: Story = {
  args: { region: '33.72' },
};

/** Real: one dimension is published. */
export const Nasional: Story = {
  args: { region: '0' },
};

export const DenganRadar: Story = {
  args: { radar: true },
};

/** CONTOH: own and the range of 35. */
export const Contoh: Story = {
  args: { model: models.contoh, region: '33.72', compare: ['33', '33.74'] },
};

export const English: Story = {
  args: { locale: 'en' },
};
