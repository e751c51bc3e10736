import { Skeleton, Spinner, Stack, skeletonVariants } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Skeleton (Kerangka muat)/Visual',
  component: Skeleton,
  tags: ['visual', 'visual-forced', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Kinds: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <div className="sb-container-320">
        <Stack>
          <Spinner delayed={false} />
          <Spinner delayed={false}>Memuat daftar pengumuman pengadaan barang dan jasa…</Spinner>
          {skeletonVariants.map((variant) => (
            <Skeleton key={variant} variant={variant} />
          ))}
          <Skeleton lines={1} />
        </Stack>
      </div>
    </ThemeMatrix>
  ),
};
