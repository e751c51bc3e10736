import { Button, buttonVariants } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';

const meta = {
  title: 'UI/Button (Tombol)',
  component: Button,
  args: { children: 'Unduh hasil' },
  argTypes: { variant: { control: 'inline-radio', options: buttonVariants } },
} satisfies Meta<typeof Button>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Primary: Story = {
  args: { onClick: fn() },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button', { name: 'Unduh hasil' }));
    await expect(args.onClick).toHaveBeenCalledOnce();
  },
};
export const Secondary: Story = { args: { variant: 'secondary', children: 'Lihat tabel' } };
export const Quiet: Story = { args: { variant: 'quiet', children: 'Batal' } };
export const AsLink: Story = { args: { href: '#hasil', children: 'Lihat hasil Pilwalkot 2024' } };
