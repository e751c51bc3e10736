import { SeatAllocation } from '@situs-kpu/results';
import {
  contohDapilSatu,
  contohDapilSeri,
  contohDprdBeda,
  dprdSurakarta2024,
} from '@situs-kpu/results/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'Results/SeatAllocation/Visual',
  component: SeatAllocation,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <SeatAllocation result={dprdSurakarta2024()} />
      <SeatAllocation result={contohDprdBeda()} districts={[contohDapilSatu()]} hideStatus hideSources />
      <SeatAllocation result={contohDapilSeri()} hideStatus hideSources />
    </ThemeMatrix>
  ),
};
