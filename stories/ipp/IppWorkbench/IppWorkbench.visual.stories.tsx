import { IppWorkbench } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { now, only, passing, plan } from '../progress.ts';

const meta = {
  title: 'IPP/IppWorkbench/Visual',
  component: IppWorkbench,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) =>
        theme === 'light' && (
          <IppWorkbench
            workbench={passing(only('33.21'))}
            plan={{ ...plan, indicators: plan.indicators.slice(0, 10) }}
            now={now}
          />
        )
      }
    </ThemeMatrix>
  ),
};
