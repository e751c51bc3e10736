import { IppProgressMap } from '@situs-kpu/ipp/progress';
import { jatengTiles } from '@situs-kpu/regions/tiles/jateng';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { now, plan, progress } from '../progress.ts';
import { provinceMap } from '../public.ts';

const meta = {
  title: 'IPP/IppProgressMap/Visual',
  component: IppProgressMap,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const shared = { plan, now, list: 'folded' } as const;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <IppProgressMap {...shared} progress={progress} geometry={provinceMap} />
      <IppProgressMap {...shared} progress={progress} tiles={jatengTiles} measure="verified" hideSample />
    </ThemeMatrix>
  ),
};
