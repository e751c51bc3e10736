import { IppProgressMatrix } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { now, only, plan } from '../progress.ts';

const meta = {
  title: 'IPP/IppProgressMatrix/Visual',
  component: IppProgressMatrix,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {() => (
        <IppProgressMatrix
          progress={only('33.01', '33.07', '33.11', '33.15', '33.19', '33.21', '33.72')}
          plan={plan}
          now={now}
        />
      )}
    </ThemeMatrix>
  ),
};
