import { IppRankTable } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppRankTable (Tabel peringkat)/Visual',
  component: IppRankTable,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppRankTable model={models.pilkada} level="provinsi" />
      <IppRankTable model={models.contoh} within="33" pageSize={8} hideStatus />
    </ThemeMatrix>
  ),
};
