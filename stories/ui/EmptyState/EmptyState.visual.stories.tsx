import { EmptyState, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/EmptyState (Keadaan kosong)/Visual',
  component: EmptyState,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        <EmptyState
          heading="Belum ada agenda bulan ini"
          who="Subbagian Teknis Penyelenggaraan Pemilu"
          action={<a href="#tahapan-belum">Lihat tahapan dan jadwal pemilihan</a>}
        >
          Agenda diisi setelah rapat pleno rutin tiap hari Senin.
        </EmptyState>
        <EmptyState heading="Belum ada berita" />
      </Stack>
    </ThemeMatrix>
  ),
};
