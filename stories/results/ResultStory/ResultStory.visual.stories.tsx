import { ResultStory } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultStory/Visual',
  component: ResultStory,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <ResultStory result={results.sementaraSebagian} />
      <ResultStory result={results.tidakCocok} />
    </ThemeMatrix>
  ),
};
