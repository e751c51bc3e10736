import { IppScoreCard } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppScoreCard (Kartu indeks)/Visual',
  component: IppScoreCard,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppScoreCard model={models.pilkada} region="13.75" headingLevel={2} />
      <IppScoreCard model={models.pilkada} region="33.72" hideStatus />
      <IppScoreCard model={models.bedaKategori} region="13.75" hideStatus hideSources />
      <IppScoreCard model={models.contoh} region="33.72" hideStatus />
    </ThemeMatrix>
  ),
};
