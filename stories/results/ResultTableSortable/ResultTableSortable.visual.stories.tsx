import { ResultTableSortable } from '@situs-kpu/results';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { userEvent } from 'storybook/test';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { results } from '../results.ts';

const meta = {
  title: 'Results/ResultTableSortable/Visual',
  component: ResultTableSortable,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

/** The first table as it comes, the second one sorted by its first figure. */
export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <ResultTableSortable result={results.rekap} hideStatus hideSources />
      <div data-sorted>
        <ResultTableSortable result={results.rekap} places hideStatus hideSources />
      </div>
    </ThemeMatrix>
  ),
  play: async ({ canvasElement }) => {
    for (const button of canvasElement.querySelectorAll('[data-sorted] th:nth-child(2) button'))
      await userEvent.click(button);
  },
};
