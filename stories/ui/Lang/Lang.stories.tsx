import { Lang } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const meta = {
  title: 'UI/Lang (Bahasa teks)',
  component: Lang,
  args: { lang: 'jv', children: 'Rukun agawe santosa' },
  render: (args) => (
    <p>
      Semboyan kirab pemilu tahun ini, <Lang {...args} />, berarti “kerukunan membuat kuat” (CONTOH).
    </p>
  ),
} satisfies Meta<typeof Lang>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** The direction comes from the words: what follows stays where it belongs. */
export const RightToLeft: Story = { args: { lang: 'ar', children: 'انتخابات' } };
