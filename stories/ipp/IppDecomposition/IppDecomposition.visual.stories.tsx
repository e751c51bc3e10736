import { IppDecomposition } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppDecomposition (Sumbangan dimensi)/Visual',
  component: IppDecomposition,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppDecomposition model={models.pilkada} region="13.75" />
      <IppDecomposition model={models.contohBobot} region="33.72" hideStatus />
    </ThemeMatrix>
  ),
};
