import { ResultSources } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultSources/Visual',
  component: ResultSources,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <ResultSources result={results.rekap} />
      <ResultSources result={results.penetapan} />
    </ThemeMatrix>
  ),
};
