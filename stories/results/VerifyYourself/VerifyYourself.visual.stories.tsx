import { VerifyYourself } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { results } from '../results.ts';

const meta = {
  title: 'Results/VerifyYourself/Visual',
  component: VerifyYourself,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <VerifyYourself result={results.rekap} />
      <VerifyYourself result={results.sementara} />
    </ThemeMatrix>
  ),
};
