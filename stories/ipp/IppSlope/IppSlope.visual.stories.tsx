import { IppSlope } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppSlope (Dua indeks)/Visual',
  component: IppSlope,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppSlope model={models.pilkada} from={models.pemilu} regions={['73.06', '33.20', '33.10', '13.75']} />
      <IppSlope
        model={models.contohPenuh}
        from={models.contoh}
        regions={['33.72', '33.74', '33.75']}
        highlight={['33.72']}
        hideStatus
      />
    </ThemeMatrix>
  ),
};
