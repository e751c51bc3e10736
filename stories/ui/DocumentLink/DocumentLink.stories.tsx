import { DocumentLink } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/DocumentLink (Tautan dokumen)',
  component: DocumentLink,
  args: {
    href: '#keputusan',
    type: 'PDF',
    size: 1_258_291,
    pages: 12,
    date: '2024-12-05',
    accessible: true,
    children: 'Keputusan KPU Kota Surakarta tentang Penetapan Hasil Pemilihan (CONTOH)',
  },
  argTypes: { children: { control: 'text' } },
} satisfies Meta<typeof DocumentLink>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Scan: Story = { args: { accessible: false, date: '2019', language: 'bahasa Jawa' } };
export const KindOnly: Story = {
  args: { size: undefined, pages: undefined, date: undefined, accessible: undefined },
};
/** An address that would show foreign content as ours is text. */
export const UnsafeAddress: Story = { args: { href: 'data:text/html,x' } };
