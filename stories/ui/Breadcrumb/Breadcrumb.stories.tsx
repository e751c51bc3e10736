import { Breadcrumb } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { articleTitle, crumbs } from '../../utils/office.ts';

const meta = {
  title: 'UI/Breadcrumb (Remah roti)',
  component: Breadcrumb,
  args: { items: crumbs, current: articleTitle },
} satisfies Meta<typeof Breadcrumb>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Trail: Story = {};
export const WithoutTitle: Story = { args: { current: '' } };
