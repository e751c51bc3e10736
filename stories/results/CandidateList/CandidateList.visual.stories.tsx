import { CandidateList } from '@situs-kpu/results';
import { contohCalonTerpilih } from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { results } from '../results.ts';

const meta = {
  title: 'Results/CandidateList/Visual',
  component: CandidateList,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

/** Few parties: on paper every list is open. */
const result = contohCalonTerpilih();
const few = {
  ...result,
  options: result.options.filter(({ nomorUrut }) => [3, 8, 12].includes(nomorUrut)),
  valid: null,
  total: null,
};

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <CandidateList result={results.rekap} />
      <CandidateList result={few} sex hideSources />
      <CandidateList result={results.belumAda} hideStatus hideSources />
    </ThemeMatrix>
  ),
};
