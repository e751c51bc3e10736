import { IppChecklist } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { repeated } from '../../utils/themes.ts';
import { only, plan } from '../progress.ts';

/** One indicator of each dimension: all forty, in three themes, are taller than a picture may be. */
const ids = plan.indicators.map(({ id }) => id).filter((id) => id.endsWith('contoh1'));
const small = { ...plan, indicators: plan.indicators.filter(({ id }) => ids.includes(id)) };
const one = only('33.21');
const few = {
  ...one,
  regions: one.regions.map((region) => ({
    ...region,
    indicators: region.indicators.filter(({ id }) => ids.includes(id)),
  })),
};

const meta = {
  title: 'IPP/IppChecklist/Visual',
  component: IppChecklist,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: { ...snapshots, ...repeated },
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>{() => <IppChecklist progress={few} plan={small} region="33.21" />}</ThemeMatrix>
  ),
};
