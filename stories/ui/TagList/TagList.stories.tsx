import { TagList } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/TagList (Daftar label)',
  component: TagList,
  args: {
    items: [
      { label: 'Pemilih pemula', href: '#pemilih-pemula' },
      { label: 'Sosialisasi', href: '#sosialisasi' },
      { label: 'Data pemilih berkelanjutan', href: '#pdpb' },
    ],
    locale: 'id',
  },
} satisfies Meta<typeof TagList>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const Plain: Story = {
  args: {
    label: 'Kecamatan',
    items: ['Laweyan', 'Serengan', 'Pasar Kliwon', 'Jebres', 'Banjarsari'].map((label) => ({ label })),
  },
};
