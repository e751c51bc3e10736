import { Figure, type FigureProps } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { picture } from './picture.ts';

const meta = {
  title: 'UI/Figure (Gambar)',
  component: Figure,
  args: {
    src: picture(960, 540),
    width: 960,
    height: 540,
    alt: 'Ketua KPU mengetuk palu di depan papan nama lima kecamatan',
    caption: 'Rapat pleno rekapitulasi tingkat kota dibuka, Rabu (4/12/2024).',
    credit: 'Humas KPU Kota Surakarta',
    locale: 'id',
  },
} satisfies Meta<typeof Figure>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Informative: Story = {};
export const Decorative: StoryObj = {
  render: () => <Figure src={picture(960, 200)} width={960} height={200} decorative />,
};
export const WithoutAlternative: StoryObj = {
  render: () => {
    const props = { src: picture(960, 200), width: 960, height: 200, caption: 'Rapat pleno' } as FigureProps;
    return <Figure {...props} />;
  },
  play: async ({ canvasElement }) => {
    await expect(within(canvasElement).getByText(/^Gambar ini tidak punya teks alternatif/)).toBeVisible();
  },
};
