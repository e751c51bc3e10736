import { IppProgressSummary } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { now, plan, progress } from '../progress.ts';

const meta = {
  title: 'IPP/IppProgressSummary/Visual',
  component: IppProgressSummary,
  // Three themes of three regions on a phone are taller than a picture may be.
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {() => (
        <>
          <IppProgressSummary progress={progress} plan={plan} now={now} />
          <IppProgressSummary progress={progress} plan={plan} now={now} region="33.07" details />
          <IppProgressSummary progress={progress} plan={plan} now={now} region="33.19" />
        </>
      )}
    </ThemeMatrix>
  ),
};
