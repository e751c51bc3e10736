import { IppDimensionProfile } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppDimensionProfile (Profil dimensi)/Visual',
  component: IppDimensionProfile,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppDimensionProfile model={models.pilkada} region="13.75" />
      <IppDimensionProfile model={models.contoh} region="33.72" compare={['33.74']} radar hideStatus />
      <IppDimensionProfile model={models.pilkada} region="33.72" hideStatus hideSources />
    </ThemeMatrix>
  ),
};
