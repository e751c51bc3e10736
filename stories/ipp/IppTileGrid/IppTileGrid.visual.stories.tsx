import { IppTileGrid } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { jatengTiles, models } from '../public.ts';

const meta = {
  title: 'IPP/IppTileGrid (Peta petak)/Visual',
  component: IppTileGrid,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppTileGrid model={models.contoh} tiles={jatengTiles} within="33" list="folded" />
      <IppTileGrid
        model={models.pilkada}
        tiles={jatengTiles}
        within="33"
        list="folded"
        hideStatus
        hideSources
      />
    </ThemeMatrix>
  ),
};
