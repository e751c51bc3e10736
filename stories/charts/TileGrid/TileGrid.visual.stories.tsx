import { TileGrid } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { bad, jatengData, source, spec, tilesOf, withStates } from '../areas.ts';

const meta = {
  title: 'Charts/TileGrid/Visual',
  component: TileGrid,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <TileGrid data={jatengData} spec={spec} tiles={tilesOf('33')} list="folded" readout>
        {source}
      </TileGrid>
      <TileGrid
        data={withStates}
        spec={{ ...spec, scale: { kind: 'continuous' } }}
        tiles={tilesOf('33')}
        list="folded"
      />
      <TileGrid data={bad} spec={spec} tiles={tilesOf('33')} list="folded" />
    </ThemeMatrix>
  ),
};
