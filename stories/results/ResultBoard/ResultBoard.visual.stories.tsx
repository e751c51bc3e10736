import { ResultBoard } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultBoard/Visual',
  component: ResultBoard,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <ResultBoard result={results.rekap} />
      <ResultBoard
        result={results.kolomKosong}
        portraits={{ '1000514': '/foto/tidak-ada.jpg' }}
        hideStatus
        hideSources
      />
      <ResultBoard result={results.tidakCocok} hideStatus hideSources />
    </ThemeMatrix>
  ),
};
