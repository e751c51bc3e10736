import { StatusLadder } from '@situs-kpu/results';
import { pilbupBaritoUtara2024 } from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { results } from '../results.ts';

const meta = {
  title: 'Results/StatusLadder/Visual',
  component: StatusLadder,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const repeated = { ...pilbupBaritoUtara2024(), status: 'psu' } as const;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {[results.rekap, repeated].map((result) => (
        <StatusLadder key={result.status} result={result} hideStatus />
      ))}
    </ThemeMatrix>
  ),
};
