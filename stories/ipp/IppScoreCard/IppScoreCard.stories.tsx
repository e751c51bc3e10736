import { IppScoreCard } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppScoreCard (Kartu indeks)',
  component: IppScoreCard,
  args: { model: models.pilkada, region: '13.75', locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppScoreCard>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Real: index, class and five dimensions are published. */
export const Bukittinggi: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('78,64')).toBeVisible();
    await expect(canvas.getByText('63')).toBeVisible();
  },
};

/** Real: measured, nothing is published. */
export const Surakarta: Story = {
  args: { region: '33.72' },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('belum dipublikasikan')).toBeVisible();
  },
};

/** Real: only the class is published. */
export const Klaten: Story = {
  args: { region: '33.10' },
};

/** Real: a province with a certain place. */
export const JawaTengah: Story = {
  args: { region: '33', headingLevel: 2 },
};

/** Real: not measured as a province, with the reason. */
export const Yogyakarta: Story = {
  args: { region: '34' },
};

/** The announced class does not fit the index; both are shown. */
export const KategoriBerbeda: Story = {
  args: { model: models.bedaKategori },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByText('Peringatan')).toBeVisible();
  },
};

/** Rounding would hide the class, so the side of the bound is said. */
export const SedikitDiAtasBatas: Story = {
  args: { model: models.tepatDiAtas },
};

export const Ditahan: Story = {
  args: { model: models.ditahan, region: '33.72' },
};

export const Menunggu: Story = {
  args: { model: models.menunggu, region: '33.72' },
};

/** A row with an error is not shown. */
export const SedangDiperiksa: Story = {
  args: { model: models.rusak },
};

/** CONTOH: made-up scores carry the mark. */
export const Contoh: Story = {
  args: { model: models.contoh, region: '33.72' },
};

/** Real: for Pemilu the bounds of the classes are not confirmed, so no class is told. */
export const PemiluTanpaBatas: Story = {
  args: { model: models.pemilu, region: '73.06' },
};

export const TanpaData: Story = {
  args: { model: models.kosong, region: '33.72' },
};

export const English: Story = {
  args: { locale: 'en' },
};
