import { Prose } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { article } from './article.tsx';

const meta = {
  title: 'UI/Prose (Teks bacaan)',
  component: Prose,
  args: { as: 'article', children: article },
  argTypes: {
    children: { control: false },
    as: { control: 'inline-radio', options: ['div', 'article', 'section'] },
  },
} satisfies Meta<typeof Prose>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Article: Story = {};
export const CmsColumn: Story = { globals: { container: '300', host: 'hostile' } };
