import { IppHistory } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { plan, progress } from '../progress.ts';

/** The CONTOH indicator with two versions. */
const rival =
  progress.regions
    .find(({ region }) => region === '33.21')
    ?.indicators.find(({ history }) => history.length > 3)?.id ?? '';

const meta = {
  title: 'IPP/IppHistory/Visual',
  component: IppHistory,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {() => <IppHistory progress={progress} plan={plan} region="33.21" indicator={rival} />}
    </ThemeMatrix>
  ),
};
