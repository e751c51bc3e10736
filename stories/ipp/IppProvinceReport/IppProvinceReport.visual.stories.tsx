import { IppProvinceReport } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { repeated } from '../../utils/themes.ts';
import { now, only, plan } from '../progress.ts';

const meta = {
  title: 'IPP/IppProvinceReport/Visual',
  component: IppProvinceReport,
  tags: ['visual', '!autodocs', 'visual-print'],
  parameters: { ...snapshots, ...repeated },
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {() => (
        <IppProvinceReport
          progress={only('33.07', '33.11', '33.19', '33.21', '33.72')}
          plan={plan}
          now={now}
          printedAt={now}
        />
      )}
    </ThemeMatrix>
  ),
};
