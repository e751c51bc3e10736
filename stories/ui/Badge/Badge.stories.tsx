import { Badge } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Badge/Badge (Lencana)',
  component: Badge,
  args: { children: 'Pengumuman' },
} satisfies Meta<typeof Badge>;
export default meta;

export const Category: StoryObj<typeof meta> = {};
