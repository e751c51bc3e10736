import { IppBandRuler } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppBandRuler (Penggaris kategori)',
  component: IppBandRuler,
  args: { model: models.pilkada, region: '13.75', compare: ['33'], locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppBandRuler>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Real. */
export const Bukittinggi: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('table')).toHaveTextContent('78,64');
  },
};

/** Real: nothing is published. */
export const Surakarta: Story = {
  args: { region: '33.72' },
};

/** Real: only the class is published. */
export const Klaten: Story = {
  args: { region: '33.10' },
};

export const KategoriBerbeda: Story = {
  args: { model: models.bedaKategori },
};

export const TepatDiAtas: Story = {
  args: { model: models.tepatDiAtas },
};

/** Real: the bounds for Pemilu are not confirmed. */
export const TanpaBatas: Story = {
  args: { model: models.pemilu, region: '73.06', compare: [] },
};

/** CONTOH. */
export const Contoh: Story = {
  args: { model: models.contoh, region: '33.72' },
};

export const English: Story = {
  args: { locale: 'en' },
};
