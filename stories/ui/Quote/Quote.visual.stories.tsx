import { Prose, Quote, Stack } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

const meta = {
  title: 'UI/Quote (Kutipan)/Visual',
  component: Quote,
  tags: ['visual', '!autodocs', 'visual-320'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const name = 'Prof. Dr. H. Muhammad Nur Hidayatullah Wicaksono Suryaningrat, S.H., M.H., M.Si. (CONTOH)';

export const Places: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Stack>
        <Quote name={name} position="Ketua KPU (CONTOH)" source="Sambutan, 9 Mei 2025" href="#sambutan">
          <p>Datang lebih awal, dan periksa nama di DPT.</p>
          <p>Setiap suara dihitung di depan saksi.</p>
        </Quote>
        <Prose>
          <p>Di dalam teks bacaan:</p>
          <Quote name="Contoh">Setiap suara dihitung di depan saksi.</Quote>
          <p>Teks berlanjut.</p>
        </Prose>
      </Stack>
    </ThemeMatrix>
  ),
};
