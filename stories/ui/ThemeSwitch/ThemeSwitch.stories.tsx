import { ThemeSwitch } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';

const meta = {
  title: 'UI/ThemeSwitch (Pilihan tema)',
  component: ThemeSwitch,
} satisfies Meta<typeof ThemeSwitch>;
export default meta;

export const Choice: StoryObj<typeof meta> = {
  play: async ({ canvasElement }) => {
    const root = document.documentElement;
    const before = root.getAttribute('data-kpu-theme');
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('radio', { name: /Gelap|Dark/ }));
    await expect(root).toHaveAttribute('data-kpu-theme', 'dark');
    // The showroom's own choice of theme comes back.
    await userEvent.click(canvas.getByRole('radio', { name: /Sistem|System/ }));
    await expect(root).not.toHaveAttribute('data-kpu-theme');
    if (before) root.setAttribute('data-kpu-theme', before);
  },
};
