import { TurnoutFigure } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { results } from '../results.ts';

const meta = {
  title: 'Results/TurnoutFigure/Visual',
  component: TurnoutFigure,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <TurnoutFigure result={results.rekap} />
      <TurnoutFigure result={results.sementara} hideStatus hideSources />
      <TurnoutFigure result={results.tidakCocok} hideStatus hideSources />
    </ThemeMatrix>
  ),
};
