import { Pagination } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';

const href = (n: number) => `#halaman-${n}`;

const meta = {
  title: 'UI/Pagination (Penomoran halaman)',
  component: Pagination,
  args: { current: 3, total: 8, href },
  argTypes: { current: { control: 'number' }, total: { control: 'number' } },
} satisfies Meta<typeof Pagination>;
export default meta;

type Story = StoryObj<typeof meta>;

export const EightPages: Story = {};
export const FortyPages: Story = { args: { current: 20, total: 40 } };
export const FirstPage: Story = { args: { current: 1, total: 3 } };
