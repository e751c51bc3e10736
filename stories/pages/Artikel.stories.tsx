import { ArticlePage } from '@situs-kpu/templates';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { realArticle } from '../utils/articles.ts';
import { site, wholePage } from '../utils/site.ts';

/** A real article of KPU Kota Surakarta (9 May 2025), word for word: its typing errors are the office's own. */
const meta = {
  title: 'Pages/Artikel',
  component: ArticlePage,
  tags: ['!autodocs'],
  args: { site, article: realArticle },
  argTypes: { site: { control: false }, article: { control: false } },
  parameters: wholePage,
} satisfies Meta<typeof ArticlePage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const RapatKoordinasi: Story = { tags: ['visual', 'visual-320', 'visual-print'] };
export const Gelap: Story = { globals: { theme: 'dark' } };
export const Cetak: Story = { globals: { theme: 'print' } };
