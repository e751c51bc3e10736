import { MainNav } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { menu } from '../../utils/office.ts';

const meta = {
  title: 'UI/MainNav (Menu utama)',
  component: MainNav,
  args: { items: menu, current: '#berita-terkini' },
} satisfies Meta<typeof MainNav>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Menu: Story = {};

/** A group is opened with the keyboard alone, on wide screens and on phones. */
export const OpenGroup: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const button = canvas.getByText('Menu');
    if (button.checkVisibility()) await userEvent.click(button);
    await userEvent.click(canvas.getByText('Pemilu dan Pemilihan'));
    const link = canvas.getByRole('link', { name: 'Hasil Pemilihan' });
    // Not `toBeVisible`: it takes a closed `details` for hidden, whatever the style sheet shows.
    await expect(link.checkVisibility()).toBe(true);
    link.focus();
    await expect(link).toHaveFocus();
    await userEvent.click(canvas.getByText('Data Pemilih'));
    await expect(link.checkVisibility()).toBe(false);
    await expect(canvas.getByRole('link', { name: 'Cek DPT Online' }).checkVisibility()).toBe(true);
  },
};

/** An article is not in the menu; `section` says where it belongs. */
export const ArticleOfSection: Story = { args: { current: '#artikel', section: '#berita-terkini' } };
