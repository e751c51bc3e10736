import { CompareElections } from '@situs-kpu/results';
import { pilgubSurakarta2024, pilwalkotSurakarta2020 } from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { results } from '../results.ts';

const meta = {
  title: 'Results/CompareElections/Visual',
  component: CompareElections,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <CompareElections a={pilwalkotSurakarta2020()} b={results.rekap} />
      <CompareElections a={results.rekap} b={pilgubSurakarta2024()} hideStatus hideSources />
    </ThemeMatrix>
  ),
};
