import { HeatMatrix } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { bad, few, source, spec, strip, stripSpec } from './data.ts';

const meta = {
  title: 'Charts/HeatMatrix/Visual',
  component: HeatMatrix,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <HeatMatrix data={few} spec={spec}>
        {source}
      </HeatMatrix>
      <HeatMatrix data={strip} spec={stripSpec} />
      <div className="sb-container-300">
        <HeatMatrix data={bad} spec={spec} />
      </div>
    </ThemeMatrix>
  ),
};
