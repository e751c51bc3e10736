import { IppCategoryBar } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppCategoryBar (Jumlah per kategori)/Visual',
  component: IppCategoryBar,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppCategoryBar model={models.pilkada} />
      <IppCategoryBar model={models.pemilu} hideStatus hideSources />
      <IppCategoryBar model={models.contoh} within="33" hideStatus />
    </ThemeMatrix>
  ),
};
