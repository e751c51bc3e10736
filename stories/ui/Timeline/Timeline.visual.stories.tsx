import { Stack, Timeline, timelineStates } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Timeline (Linimasa)/Visual',
  component: Timeline,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack space={6}>
        <Timeline
          items={[
            ...timelineStates.map((state) => ({
              title: 'Rekapitulasi hasil penghitungan suara tingkat Kota Surakarta (CONTOH)',
              start: '2024-11-28',
              end: '2024-12-04',
              state,
              children: 'Rapat pleno terbuka di aula kantor.',
            })),
            { title: 'Tanpa keadaan', start: '2024-12-07T17:53:00+07:00' },
            { title: 'Tanpa tanggal' },
            { title: 'Selesai sebelum mulai', start: '2024-12-08', end: '2024-12-01' },
          ]}
        />
      </Stack>
    </ThemeMatrix>
  ),
};
