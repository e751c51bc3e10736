import { Link } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';

const meta = {
  title: 'UI/Type/Link (Tautan)',
  component: Link,
  args: { href: '#ppid', children: 'Ajukan permohonan informasi', locale: 'id' },
} satisfies Meta<typeof Link>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Inside: Story = {};
export const ToAnotherWebsite: Story = {
  args: { href: 'https://jdih.kpu.go.id', external: true, children: 'Produk hukum di JDIH KPU' },
  play: async ({ canvasElement, args }) => {
    const words = args.locale === 'en' ? /another website/ : /situs lain/;
    await expect(within(canvasElement).getByRole('link', { name: words })).toBeVisible();
  },
};
