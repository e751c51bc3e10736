import { InvalidVotes } from '@situs-kpu/results';
import { pilwalkotSurakarta2020 } from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { results } from '../results.ts';

const meta = {
  title: 'Results/InvalidVotes/Visual',
  component: InvalidVotes,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <InvalidVotes result={pilwalkotSurakarta2020()} />
      <InvalidVotes result={results.tidakCocok} hideStatus hideSources />
    </ThemeMatrix>
  ),
};
