import { Alert, Stack, tones } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Alert (Peringatan)/Visual',
  component: Alert,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

export const Tones: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        {tones.map((tone) => (
          <Alert key={tone} tone={tone} heading="Jadwal rapat pleno berubah">
            <p>
              Rapat pleno pindah ke aula kantor. <a href="#jadwal-belum">Lihat jadwal baru</a>
            </p>
          </Alert>
        ))}
        <Alert>Tanpa judul.</Alert>
        <div className="sb-container-300">
          <Alert tone="warning" heading="Pertanggungjawaban penyelenggaraan pemilihan dipublikasikan" />
        </div>
      </Stack>
    </ThemeMatrix>
  ),
};
