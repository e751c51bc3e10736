import { ResultShareCard } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultShareCard/Visual',
  component: ResultShareCard,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const url = 'https://kota-surakarta.kpu.go.id/hasil/pilwalkot-2024';

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <ResultShareCard result={results.rekap} url={url} />
      <ResultShareCard result={results.belumAda} hideDescription />
      <ResultShareCard result={results.tidakCocok} url={url} hideDescription />
    </ThemeMatrix>
  ),
};
