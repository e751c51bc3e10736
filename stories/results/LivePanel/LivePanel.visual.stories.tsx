import { LivePanel } from '@situs-kpu/results';
import { contohMalam } from '@situs-kpu/results/fixtures/replay';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { berbendera, results } from '../results.ts';
import { failing, paused, still } from './sources.ts';

const meta = {
  title: 'Results/LivePanel/Visual',
  component: LivePanel,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const few = contohMalam(60);
const night = { ...few, children: few.children.slice(0, 4) };
const sources = [still(night), failing(results.barisTidakCocok), paused(berbendera)];

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {sources.map((source, index) => (
        <LivePanel key={String(index)} source={source} hideStatus={index === 1} hideSources={index > 0} />
      ))}
    </ThemeMatrix>
  ),
};
