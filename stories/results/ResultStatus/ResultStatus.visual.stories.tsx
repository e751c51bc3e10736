import { ResultStatus } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { berbendera, results } from '../results.ts';

const meta = {
  title: 'Results/ResultStatus/Visual',
  component: ResultStatus,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {[results.belumAda, results.lengkap, results.rekap, results.sengketa, berbendera].map((result) => (
        <div key={result.status + result.flags.length}>
          <ResultStatus result={result} />
        </div>
      ))}
    </ThemeMatrix>
  ),
};
