import { IppRankTable } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppRankTable (Tabel peringkat)',
  component: IppRankTable,
  args: { model: models.contoh, within: '33', locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppRankTable>;
export default meta;

type Story = StoryObj<typeof meta>;

/** CONTOH: 35 regions, every seventh without a score. */
export const JawaTengahContoh: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('table')).toHaveTextContent('Kota Surakarta');
  },
};

/** Real: what is published of the 35. */
export const JawaTengahPublished: Story = {
  args: { model: models.pilkada },
};

/** Real: four provinces, whose places are certain. */
export const Provinsi: Story = {
  args: { model: models.pilkada, level: 'provinsi', within: '0' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('columnheader', { name: /Peringkat/ })).toBeVisible();
  },
};

/** CONTOH: 508 regions with filters by province and class. */
export const Nasional508: Story = {
  args: { model: models.contoh508, within: '0' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.selectOptions(await canvas.findByRole('combobox', { name: 'Provinsi' }), '33');
    await expect(canvas.getByText(/^Menampilkan 35 dari /)).toBeVisible();
  },
};

/** CONTOH. */
export const DenganDimensi: Story = {
  args: { dimensions: true },
};

export const Kosong: Story = {
  args: { model: models.kosong },
};

/** Regions that have no row are shown all the same. */
export const SemuaWilayahTanpaData: Story = {
  args: { model: models.kosong, unlisted: true },
};

export const English: Story = {
  args: { locale: 'en' },
};
