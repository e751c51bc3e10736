import { Abbr } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Abbr (Singkatan)',
  component: Abbr,
  args: { short: 'PPID', long: 'Pejabat Pengelola Informasi dan Dokumentasi', first: true },
} satisfies Meta<typeof Abbr>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const InText: Story = {
  render: ({ short, long }) => (
    <p>
      Permohonan diajukan kepada <Abbr short={short} long={long} first />. <Abbr short={short} /> menjawab
      paling lambat 10 hari kerja.
    </p>
  ),
};
