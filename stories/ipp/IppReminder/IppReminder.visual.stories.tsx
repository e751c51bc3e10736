import { IppReminder } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { now, plan, progress } from '../progress.ts';

const meta = {
  title: 'IPP/IppReminder/Visual',
  component: IppReminder,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) =>
        theme === 'light' && <IppReminder progress={progress} plan={plan} region="33.07" now={now} />
      }
    </ThemeMatrix>
  ),
};
