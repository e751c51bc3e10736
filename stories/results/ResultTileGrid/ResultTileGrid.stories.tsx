import { TileGridInteractive } from '@situs-kpu/charts';
import { nationTiles, provinceTiles } from '@situs-kpu/regions/tiles';
import { ResultTileGrid, resultMapMeasures } from '@situs-kpu/results';
import { ppwp2024 } from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultTileGrid',
  component: ResultTileGrid,
  args: { result: results.sementara, tiles: provinceTiles('33').tiles, locale: 'id' },
  argTypes: {
    measure: { control: 'inline-radio', options: resultMapMeasures },
    result: { control: false },
    tiles: { control: false },
  },
} satisfies Meta<typeof ResultTileGrid>;
export default meta;

type Story = StoryObj<typeof meta>;

/** Real: the provisional count of Pilgub Jawa Tengah, polling stations that are in. */
export const Sementara: Story = { args: { measure: 'progress' } };
export const SumberDiperiksa: Story = {
  args: { result: { ...results.sementara, flags: ['sumber_bermasalah'] } },
};
/** Real and provisional: votes are refused before the recapitulation, progress stands instead. */
export const SuaraDitolak: Story = {
  args: { result: results.sementara, tiles: provinceTiles('33').tiles, measure: 'options' },
  play: async ({ canvasElement }) => {
    await expect(
      within(canvasElement).getByText(/Peta “Suara menurut pilihan” tidak ditampilkan/),
    ).toBeVisible();
  },
};
/** 38 provinces; votes abroad have no place and stand in the list. */
export const Nasional: Story = {
  args: { result: ppwp2024(), tiles: nationTiles().tiles, measure: 'options' },
};
/** By pointer, touch or keys; the words are those of the list. */
export const Interaktif: Story = {
  args: {
    result: results.sementara,
    tiles: provinceTiles('33').tiles,
    measure: 'progress',
    readout: true,
    list: 'folded',
  },
  render: (args) => (
    <TileGridInteractive>
      <ResultTileGrid {...args} />
    </TileGridInteractive>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const map = canvas.getByRole('application');
    map.focus();
    await expect(canvas.getByRole('status')).toHaveTextContent('Kabupaten Cilacap: 100% 3.055 dari 3.055');
    map.blur();
  },
};
export const TidakCocok: Story = { args: { result: results.barisTidakCocok, tiles: null } };
export const BelumAda: Story = { args: { result: results.belumAda } };
export const English: Story = {
  args: { result: results.sementara, tiles: provinceTiles('33').tiles, measure: 'progress', locale: 'en' },
};
