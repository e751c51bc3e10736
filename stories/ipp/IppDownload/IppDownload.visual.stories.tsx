import { IppDownload } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { models } from '../public.ts';

const meta = {
  title: 'IPP/IppDownload (Unduhan)/Visual',
  component: IppDownload,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppDownload model={models.pilkada} within="33" />
      <IppDownload model={models.contoh} within="33" hideStatus />
    </ThemeMatrix>
  ),
};
