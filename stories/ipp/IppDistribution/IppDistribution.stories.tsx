import { IppDistribution } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppDistribution (Sebaran)',
  component: IppDistribution,
  args: { model: models.contoh, within: '33', highlight: ['33.72'], locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppDistribution>;
export default meta;

type Story = StoryObj<typeof meta>;

/** CONTOH. */
export const JawaTengahContoh: Story = {};

/** CONTOH: 508 regions. */
export const Nasional508: Story = {
  args: { model: models.contoh508, within: '0', view: 'both' },
};

/** CONTOH. */
export const Dimensi: Story = {
  args: { dimension: 'kampanye' },
};

/** Real: four provinces. */
export const Provinsi: Story = {
  args: { model: models.pilkada, level: 'provinsi', within: '0', highlight: ['33'] },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('table')).toHaveTextContent('80,87');
  },
};

/** Real: nothing is published of the 35 but one class. */
export const Published: Story = {
  args: { model: models.pilkada },
};

export const Kosong: Story = {
  args: { model: models.kosong, highlight: [] },
};

export const English: Story = {
  args: { locale: 'en' },
};
