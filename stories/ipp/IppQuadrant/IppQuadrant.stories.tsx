import { IppQuadrant } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppQuadrant (Indeks dan angka lain)',
  component: IppQuadrant,
  args: { model: models.contohPenuh, within: '33', highlight: ['33.72'], locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppQuadrant>;
export default meta;

type Story = StoryObj<typeof meta>;

/** CONTOH. */
export const Contoh: Story = {};

/** Real: the one city with both figures, 78,64 points and 63 per cent of voters. */
export const Bukittinggi: Story = {
  args: { model: models.pilkada, within: '13', highlight: ['13.75'] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('table')).toHaveTextContent('63');
  },
};

/** Real: four indices, one turnout. */
export const Provinsi: Story = {
  args: { model: models.pilkada, level: 'provinsi', within: '0', highlight: ['73'] },
};

/** Real: there is no turnout beside these. */
export const TanpaAngkaLain: Story = {
  args: { model: models.pilkada, highlight: [] },
};

export const English: Story = {
  args: { locale: 'en' },
};
