import { IppDistribution } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppDistribution (Sebaran)/Visual',
  component: IppDistribution,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppDistribution model={models.contoh} within="33" highlight={['33.72']} view="both" />
      <IppDistribution model={models.pilkada} level="provinsi" highlight={['33']} hideStatus hideSources />
    </ThemeMatrix>
  ),
};
