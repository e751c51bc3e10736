import { IppBurnUp } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { plan, progress } from '../progress.ts';

const meta = {
  title: 'IPP/IppBurnUp/Visual',
  component: IppBurnUp,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {() => (
        <>
          <IppBurnUp progress={progress} plan={plan} table="folded" />
          <IppBurnUp progress={progress} plan={plan} region="33.19" />
        </>
      )}
    </ThemeMatrix>
  ),
};
