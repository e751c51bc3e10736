import { IppDownload } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppDownload (Unduhan)',
  component: IppDownload,
  args: { model: models.pilkada, within: '33', locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppDownload>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Real. */
export const JawaTengah: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const [csv] = canvas.getAllByRole('link');
    await expect(csv).toHaveAttribute('download', 'ipp-ipp-pilkada-2024-33.csv');
  },
};

/** Files that a server made. */
export const DenganAlamat: Story = {
  args: { files: { csv: '/data/ipp-33.csv', json: '/data/ipp-33.json', text: '/data/ipp-33.txt' } },
};

/** CONTOH: the mark is in the files as well. */
export const Contoh: Story = {
  args: { model: models.contoh },
};

export const English: Story = {
  args: { locale: 'en' },
};
