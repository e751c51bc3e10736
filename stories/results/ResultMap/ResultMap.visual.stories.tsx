import { ResultMap } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { contohKehadiran, provinceMap, surakartaMap } from '../maps.ts';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultMap/Visual',
  component: ResultMap,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <ResultMap result={results.rekap} geometry={surakartaMap} measure="options" list="folded" />
      <ResultMap result={contohKehadiran()} geometry={surakartaMap} hideStatus hideSources />
      <ResultMap
        result={results.sementara}
        geometry={provinceMap}
        measure="progress"
        list="folded"
        hideStatus
        hideSources
        readout
      />
    </ThemeMatrix>
  ),
};
