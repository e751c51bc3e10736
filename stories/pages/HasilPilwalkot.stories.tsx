import { pilgubSurakarta2024, pilwalkotSurakarta2024 } from '@situs-kpu/results/fixtures';
import { ResultPage } from '@situs-kpu/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { site, wholePage } from '../utils/site.ts';

const meta = {
  title: 'Pages/Hasil pemilihan',
  component: ResultPage,
  tags: ['!autodocs'],
  args: { site, result: pilwalkotSurakarta2024(), path: '/hasil/pilwalkot-2024' },
  argTypes: { site: { control: false }, result: { control: false } },
  parameters: wholePage,
} satisfies Meta<typeof ResultPage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Pilwalkot2024: Story = {
  args: { next: [{ label: 'Hasil Pilgub Jawa Tengah 2024 di Kota Surakarta', href: '/hasil/pilgub-2024' }] },
};
export const Pilgub2024: Story = { args: { result: pilgubSurakarta2024(), path: '/hasil/pilgub-2024' } };
export const Cetak: Story = { globals: { theme: 'print' } };
