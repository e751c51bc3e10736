import { IppSmallMultiples } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppSmallMultiples (Profil tiap wilayah)/Visual',
  component: IppSmallMultiples,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppSmallMultiples model={models.contoh} within="33" reference="33.74" />
      <IppSmallMultiples model={models.pilkada} within="13" reference="0" hideStatus hideSources />
    </ThemeMatrix>
  ),
};
