import { IppChecklist } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { only, plan } from '../progress.ts';

/** One indicator of each dimension: all forty, in three themes, are taller than a picture may be. */
const ids = plan.indicators.map(({ id }) => id).filter((id) => id.endsWith('contoh1'));
const small = { ...plan, indicators: plan.indicators.filter(({ id }) => ids.includes(id)) };
/** Dimensions are landmarks by their names, and a page has each name once. */
const planIn = (theme: string) => ({
  ...small,
  dimensions: small.dimensions.map(({ label, ...rest }) => ({
    ...rest,
    label: { id: `${label.id} (${theme})`, en: `${label.en} (${theme})` },
  })),
});
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
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => <IppChecklist progress={few} plan={planIn(theme)} region="33.21" />}
    </ThemeMatrix>
  ),
};
