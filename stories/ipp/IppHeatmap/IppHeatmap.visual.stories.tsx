import { IppHeatmap } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppHeatmap (Matriks dimensi)/Visual',
  component: IppHeatmap,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppHeatmap model={models.contoh} within="33" />
      <IppHeatmap model={models.pilkada} within="13" hideStatus hideSources />
    </ThemeMatrix>
  ),
};
