import { TileGrid, TileGridInteractive } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { jatengData, source, spec, tilesOf } from '../areas.ts';

const meta = {
  title: 'Charts/TileGridInteractive',
  component: TileGridInteractive,
  tags: ['!autodocs'],
} satisfies Meta<typeof TileGridInteractive>;
export default meta;

type Story = StoryObj;

export const Default: Story = {
  render: () => (
    <TileGridInteractive>
      <TileGrid data={jatengData} spec={spec} tiles={tilesOf('33')} list="folded" readout locale="id">
        {source}
      </TileGrid>
    </TileGridInteractive>
  ),
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const map = canvas.getByRole('application');
    map.focus();
    await expect(canvas.getByRole('status')).toHaveTextContent('Kabupaten Cilacap: 5.964');
    map.blur();
  },
};
