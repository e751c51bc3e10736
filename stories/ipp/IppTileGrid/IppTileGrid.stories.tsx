import { IppTileGrid } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { jatengTiles, models } from '../public.ts';

const meta = {
  title: 'IPP/IppTileGrid (Peta petak)',
  component: IppTileGrid,
  args: { model: models.contoh, tiles: jatengTiles, within: '33', locale: 'id' },
  argTypes: { model: { control: false } },
} satisfies Meta<typeof IppTileGrid>;
export default meta;

type Story = StoryObj<typeof meta>;

/** CONTOH. */
export const KategoriContoh: Story = {};

/** CONTOH. */
export const IndeksContoh: Story = {
  args: { measure: 'index' },
};

/** Real: only Klaten has a class. */
export const Published: Story = {
  args: { model: models.pilkada },
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await expect(canvas.getByRole('table')).toHaveTextContent('Keterikatan (engagement)');
  },
};

/** Without a grid there is the list. */
export const TanpaPetak: Story = {
  args: { tiles: null },
};

export const English: Story = {
  args: { locale: 'en' },
};
