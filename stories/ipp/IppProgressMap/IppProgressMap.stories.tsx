import { ChoroplethInteractive, TileGridInteractive } from '@situs-kpu/charts';
import { IppProgressMap } from '@situs-kpu/ipp/progress';
import { jatengTiles } from '@situs-kpu/regions/tiles/jateng';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { now, only, plan, progress } from '../progress.ts';
import { provinceMap } from '../public.ts';

const meta = {
  title: 'IPP/IppProgressMap',
  component: IppProgressMap,
  args: { progress, plan, now, geometry: provinceMap, locale: 'id' },
  argTypes: {
    progress: { control: false },
    plan: { control: false },
    geometry: { control: false },
    tiles: { control: false },
  },
} satisfies Meta<typeof IppProgressMap>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Keadaan: Story = {};
export const Diverifikasi: Story = { args: { measure: 'verified' } };
/** A small city is as visible as a large regency. */
export const Petak: Story = { args: { tiles: jatengTiles } };
export const PetakDiverifikasi: Story = { args: { tiles: jatengTiles, measure: 'verified' } };
/** One tab stop: arrow keys go to the regency that lies next. */
export const Interaktif: Story = {
  args: { readout: true, list: 'folded' },
  render: (args) => (
    <ChoroplethInteractive>
      <IppProgressMap {...args} />
    </ChoroplethInteractive>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    canvas.getByRole('application').focus();
    await userEvent.keyboard('{End}');
    await expect(canvas.getByRole('status')).toHaveTextContent(/^Kota Tegal: Berisiko terlambat/);
    await userEvent.keyboard('{Escape}');
  },
};
export const PetakInteraktif: Story = {
  args: { readout: true, list: 'folded', tiles: jatengTiles },
  render: (args) => (
    <TileGridInteractive>
      <IppProgressMap {...args} />
    </TileGridInteractive>
  ),
};
/** Three files have come in. */
export const BaruTigaWilayah: Story = { args: { progress: only('33.72', '33.10', '33.19') } };
export const TanpaTenggat: Story = { args: { progress: { ...progress, deadlines: [] } } };
export const TanpaPeta: Story = { args: { geometry: null } };
export const TanpaWilayah: Story = { args: { progress: only() } };
export const English: Story = { args: { locale: 'en' } };
