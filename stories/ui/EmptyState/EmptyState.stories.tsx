import { EmptyState } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/EmptyState (Keadaan kosong)',
  component: EmptyState,
  args: {
    heading: 'Belum ada agenda bulan ini',
    children: 'Agenda diisi setelah rapat pleno rutin tiap hari Senin.',
    who: 'Subbagian Teknis Penyelenggaraan Pemilu',
    action: <a href="#tahapan">Lihat tahapan dan jadwal pemilihan</a>,
    locale: 'id',
  },
  argTypes: { action: { control: false } },
} satisfies Meta<typeof EmptyState>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Agenda: Story = {};
export const HeadingOnly: Story = { args: { children: undefined, who: undefined, action: undefined } };
