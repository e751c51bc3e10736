import { OrgTree, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { chain, office } from './office.ts';

const meta = {
  title: 'UI/OrgTree (Bagan organisasi)/Visual',
  component: OrgTree,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Shapes: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        <OrgTree nodes={[office]} />
        <OrgTree nodes={[chain(5)]} />
        <OrgTree nodes={[{ name: 'Seorang saja' }]} />
        <OrgTree
          nodes={[{ name: 'Dua', children: [{ name: 'Pertanggungjawaban'.repeat(8) }, { name: '' }] }]}
        />
        <OrgTree nodes={[]} />
      </Stack>
    </ThemeMatrix>
  ),
};
