import { IppQuadrant } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppQuadrant (Indeks dan angka lain)/Visual',
  component: IppQuadrant,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppQuadrant model={models.contohPenuh} within="33" highlight={['33.72']} />
      <IppQuadrant model={models.pilkada} within="13" hideStatus hideSources />
    </ThemeMatrix>
  ),
};
