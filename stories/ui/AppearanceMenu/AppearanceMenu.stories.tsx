import { AppearanceMenu, SiteHeader } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { identity } from '../../utils/office.ts';

const meta = {
  title: 'UI/AppearanceMenu (Menu tampilan)',
  component: AppearanceMenu,
  args: { locale: 'id' },
} satisfies Meta<typeof AppearanceMenu>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const InHeader: Story = {
  parameters: { layout: 'fullscreen' },
  render: (args) => <SiteHeader identity={identity} aside={<AppearanceMenu {...args} />} />,
};
/** A person enlarges the text and stops motion, then takes it back. */
export const ChoosesAndResets: Story = {
  play: async ({ canvasElement }) => {
    const root = document.documentElement;
    const before = root.getAttribute('data-kpu-theme');
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('button', { name: /Tampilan|Appearance/ }));
    await userEvent.click(canvas.getByRole('radio', { name: /Sangat besar|Very large/ }));
    await expect(getComputedStyle(root).fontSize).toBe('24px');
    await userEvent.click(canvas.getByRole('radio', { name: /Kurangi|Reduce/ }));
    await expect(getComputedStyle(root).getPropertyValue('--kpu-duration-base')).toBe('0s');
    await userEvent.click(canvas.getByRole('button', { name: /Kembalikan|Reset/ }));
    await expect(getComputedStyle(root).fontSize).toBe('16px');
    await expect(root).not.toHaveAttribute('data-kpu-motion');
    await userEvent.click(canvas.getByRole('button', { name: /Tutup|Close/ }));
    await expect(canvasElement.querySelector('[popover]')).not.toBeVisible();
    // The showroom's own choice of theme comes back.
    if (before) root.setAttribute('data-kpu-theme', before);
  },
};
