import { StackedProgress } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { bad, few, source, spec } from './data.ts';

const meta = {
  title: 'Charts/StackedProgress/Visual',
  component: StackedProgress,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <StackedProgress data={few} spec={spec}>
        {source}
      </StackedProgress>
      <div className="sb-container-300">
        <StackedProgress data={bad} spec={spec} />
      </div>
    </ThemeMatrix>
  ),
};
