import { IppPage } from '@situs-kpu/templates';
import { contentSamples } from '@situs-kpu/templates/fixtures';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { provinceMap } from '../ipp/public.ts';
import { site, wholePage } from '../utils/site.ts';
import { templateArgTypes } from '../utils/templates.tsx';

const samples = contentSamples.IppPage;

/** Real: what is published of Pilkada 2024, as whole pages. */
const meta = {
  title: 'Pages/Indeks Partisipasi',
  component: IppPage,
  tags: ['!autodocs'],
  args: { site, ...samples.jawaTengah },
  argTypes: { ...templateArgTypes, geometry: { control: false } },
  parameters: wholePage,
} satisfies Meta<typeof IppPage>;
export default meta;

type Story = StoryObj<typeof meta>;

const titled = (sample: (typeof samples)['surakarta'], title: string) => ({
  ...sample,
  content: { ...sample.content, title },
});

/** Index 79,10, and of its 35 regencies and cities only the class of Klaten is public. */
export const JawaTengah: Story = {
  args: {
    ...titled(samples.jawaTengah, 'Indeks Partisipasi Pilkada 2024 di Jawa Tengah'),
    geometry: provinceMap,
  },
};
/** A measured city with index, class and five dimensions, and a real turnout that is another figure. */
export const Bukittinggi: Story = {
  args: titled(samples.bukittinggi, 'Indeks Partisipasi Pilkada 2024 di Kota Bukittinggi'),
};
/** Measured, and nothing is published. */
export const Surakarta: Story = {
  args: titled(samples.surakarta, 'Indeks Partisipasi Pilkada 2024 di Kota Surakarta'),
};
export const Cetak: Story = { args: { ...Bukittinggi.args }, globals: { theme: 'print' } };
