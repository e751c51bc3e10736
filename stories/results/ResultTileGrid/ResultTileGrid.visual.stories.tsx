import { provinceTiles } from '@situs-kpu/regions/tiles';
import { ResultTileGrid } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultTileGrid/Visual',
  component: ResultTileGrid,
  // On paper the lists of all grids are longer than a picture can be; TileGrid shows it there.
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <ResultTileGrid
        result={results.sementara}
        tiles={provinceTiles('33').tiles}
        measure="options"
        list="folded"
      />
      <ResultTileGrid
        result={{ ...results.sementara, flags: ['sumber_bermasalah'] }}
        tiles={provinceTiles('33').tiles}
        hideStatus
        hideSources
        list="folded"
      />
      <ResultTileGrid
        result={results.sementara}
        tiles={provinceTiles('33').tiles}
        measure="progress"
        list="folded"
        hideStatus
        hideSources
        readout
      />
    </ThemeMatrix>
  ),
};
