import { BurnUp } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { bad, points, source, spec } from './data.ts';

const meta = {
  title: 'Charts/BurnUp/Visual',
  component: BurnUp,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <BurnUp data={points} spec={spec}>
        {source}
      </BurnUp>
      <div className="sb-container-300">
        <BurnUp data={points} spec={spec} table="folded" />
        <BurnUp data={bad} spec={{ ...spec, forecast: null }} table="folded" />
      </div>
    </ThemeMatrix>
  ),
};
