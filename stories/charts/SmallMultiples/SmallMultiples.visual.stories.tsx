import { SmallMultiples } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { bad, few, source, spec } from './data.ts';

const meta = {
  title: 'Charts/SmallMultiples/Visual',
  component: SmallMultiples,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <SmallMultiples data={few} spec={spec} table="folded">
        {source}
      </SmallMultiples>
      <SmallMultiples data={few} spec={{ ...spec, mark: 'bar' }} table="folded" />
      <div className="sb-container-300">
        <SmallMultiples data={bad} spec={spec} />
      </div>
    </ThemeMatrix>
  ),
};
