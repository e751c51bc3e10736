import { Heading, headingLevels, headingSizes } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Type/Heading (Judul)',
  component: Heading,
  args: { level: 1, children: 'Hasil Pemilihan Wali Kota dan Wakil Wali Kota Surakarta Tahun 2024' },
  argTypes: {
    level: { control: 'inline-radio', options: headingLevels },
    size: { control: 'inline-radio', options: headingSizes },
  },
} satisfies Meta<typeof Heading>;
export default meta;

type Story = StoryObj<typeof meta>;

export const PageTitle: Story = {};
export const SmallLook: Story = { args: { level: 2, size: 'lg', children: 'Berita terkait' } };
