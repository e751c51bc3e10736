import { Spinner } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Spinner (Penanda proses)',
  component: Spinner,
  args: { children: 'Memuat daftar pengumuman…', live: true, delayed: true, locale: 'id' },
} satisfies Meta<typeof Spinner>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** After a press of a button the answer must come at once. */
export const AtOnce: Story = { args: { children: 'Mengirim permohonan…', delayed: false } };
