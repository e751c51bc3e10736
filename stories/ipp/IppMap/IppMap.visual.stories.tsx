import { IppMap } from '@situs-kpu/ipp';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { models, provinceMap } from '../public.ts';

const meta = {
  title: 'IPP/IppMap (Peta)/Visual',
  component: IppMap,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppMap model={models.contoh} geometry={provinceMap} within="33" list="folded" />
      <IppMap
        model={models.pilkada}
        geometry={provinceMap}
        within="33"
        list="folded"
        hideStatus
        hideSources
      />
      <IppMap
        model={models.contoh}
        geometry={provinceMap}
        within="33"
        measure="index"
        list="folded"
        hideStatus
      />
    </ThemeMatrix>
  ),
};
