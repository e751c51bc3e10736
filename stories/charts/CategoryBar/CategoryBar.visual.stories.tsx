import { CategoryBar } from '@situs-kpu/charts';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { bad, byStations, source, spec, uneven, unevenSpec } from './data.ts';

const meta = {
  title: 'Charts/CategoryBar/Visual',
  component: CategoryBar,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <CategoryBar data={byStations} spec={spec}>
        {source}
      </CategoryBar>
      <CategoryBar data={uneven} spec={{ ...unevenSpec, total: 514 }} />
      <div className="sb-container-300">
        <CategoryBar data={uneven} spec={{ ...unevenSpec, total: 500 }} />
        <CategoryBar data={bad} spec={unevenSpec} />
      </div>
    </ThemeMatrix>
  ),
};
