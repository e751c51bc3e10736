import { RadarChart } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { open, series, source, spec } from './data.ts';

const meta = {
  title: 'Charts/RadarChart/Visual',
  component: RadarChart,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <RadarChart data={series} spec={spec}>
        {source}
      </RadarChart>
      <div className="sb-container-300">
        <RadarChart data={open} spec={spec} />
      </div>
    </ThemeMatrix>
  ),
};
