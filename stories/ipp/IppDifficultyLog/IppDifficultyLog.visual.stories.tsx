import { IppDifficultyLog } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { now, only, plan } from '../progress.ts';

const meta = {
  title: 'IPP/IppDifficultyLog/Visual',
  component: IppDifficultyLog,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {() => <IppDifficultyLog progress={only('33.07', '33.10', '33.05')} plan={plan} now={now} />}
    </ThemeMatrix>
  ),
};
