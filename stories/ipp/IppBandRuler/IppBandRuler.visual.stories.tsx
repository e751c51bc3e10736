import { IppBandRuler } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppBandRuler (Penggaris kategori)/Visual',
  component: IppBandRuler,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppBandRuler model={models.pilkada} region="13.75" compare={['33']} />
      <IppBandRuler model={models.pilkada} region="33.10" hideStatus hideSources />
      <IppBandRuler model={models.contoh} region="33.72" compare={['33', '33.74']} hideStatus />
    </ThemeMatrix>
  ),
};
