import { IppDifficultyPareto } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { progress } from '../progress.ts';

const meta = {
  title: 'IPP/IppDifficultyPareto/Visual',
  component: IppDifficultyPareto,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => <ThemeMatrix>{() => <IppDifficultyPareto progress={progress} />}</ThemeMatrix>,
};
