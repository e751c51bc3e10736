import { IppEvidenceList } from '@situs-kpu/ipp/progress';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { now, progress } from '../progress.ts';

const evidence =
  progress.regions
    .find(({ region }) => region === '33.72')
    ?.indicators.flatMap((one) => one.evidence)
    .slice(0, 2) ?? [];
const gone = {
  ...(evidence[0] as (typeof evidence)[number]),
  id: 'lama',
  name: 'CONTOH-lama.pdf',
  removedAt: now,
};

const meta = {
  title: 'IPP/IppEvidenceList/Visual',
  component: IppEvidenceList,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => <ThemeMatrix>{() => <IppEvidenceList evidence={[...evidence, gone]} sample />}</ThemeMatrix>,
};
