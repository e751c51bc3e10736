import { IppChecklist } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { repeated } from '../../utils/themes.ts';
import { plan, progress } from '../progress.ts';

const small = {
  ...plan,
  indicators: plan.indicators.filter(
    ({ id }) =>
      id.endsWith('contoh1') ||
      progress.regions
        .find(({ region }) => region === '33.21')
        ?.indicators.some((one) => one.id === id && one.history.length > 3),
  ),
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
    <ThemeMatrix>{() => <IppChecklist progress={progress} plan={small} region="33.21" />}</ThemeMatrix>
  ),
};
