import { Quote } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

/** From the office's article of 9 May 2025 (stories/utils/seedArticle.ts), word for word. */
const meta = {
  title: 'UI/Quote (Kutipan)',
  component: Quote,
  args: {
    children:
      'Tugas pokok bapak/ibu adalah membangun narasi positif, pendidikan pemilih, Sosialisasi, kerjasama antar lembaga, pengelolaan dan pemberian informasi publik.',
    name: 'Handi Tri Ujiono',
    position: 'Ketua KPU Provinsi Jawa Tengah',
    source: 'Rapat koordinasi pengelolaan website, 9 Mei 2025',
    href: '#rapat-koordinasi',
    locale: 'id',
  },
} satisfies Meta<typeof Quote>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const NameOnly: Story = { args: { position: undefined, source: undefined, href: undefined } };
