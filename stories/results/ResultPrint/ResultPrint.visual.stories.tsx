import { ResultPrint } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultPrint/Visual',
  component: ResultPrint,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Sheet: StoryObj = {
  render: () => (
    <ResultPrint
      result={results.rekap}
      pageUrl="https://kota-surakarta.kpu.go.id/hasil/pilwalkot-2024/"
      printedAt="2024-12-05T10:00:00+07:00"
    />
  ),
};
