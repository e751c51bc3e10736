import { ResultBars } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultBars/Visual',
  component: ResultBars,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <ResultBars result={results.jakarta} />
      <ResultBars result={results.sementara} hideStatus />
      <ResultBars result={results.tidakCocok} hideStatus hideSources />
    </ThemeMatrix>
  ),
};
