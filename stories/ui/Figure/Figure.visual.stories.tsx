import { Figure, type FigureProps } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';
import { picture } from './picture.ts';

const meta = {
  title: 'UI/Figure (Gambar)/Visual',
  component: Figure,
  tags: ['visual', '!autodocs'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const wide = { src: picture(480, 160), width: 480, height: 160, loading: 'eager' } as const;

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      <Figure
        {...wide}
        alt="Palu sidang"
        caption="Rapat pleno rekapitulasi tingkat kota dibuka, Rabu (4/12/2024)."
        credit="Humas KPU Kota Surakarta"
      />
      <Figure {...wide} decorative />
      <Figure {...({ ...wide, caption: 'Tanpa teks alternatif' } as FigureProps)} />
    </ThemeMatrix>
  ),
};
