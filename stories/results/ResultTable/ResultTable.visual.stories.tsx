import { ResultTable } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultTable/Visual',
  component: ResultTable,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <ResultTable result={results.rekap} />
      <ResultTable result={results.sementaraSebagian} by="areas" shares hideStatus hideSources />
      <ResultTable result={results.barisTidakCocok} by="areas" hideStatus hideSources />
    </ThemeMatrix>
  ),
};
