import { type NavItem, SideNav } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { menu } from '../../utils/office.ts';

const pages = menu.find((item) => item.label === 'Profil')?.items ?? [];
/** Two levels: the pages of "Profil", and those of e-PPID, as they are called there. */
const items: NavItem[] = [
  ...pages.slice(0, 3),
  { label: 'Struktur Organisasi', href: '#struktur-organisasi', items: pages.slice(4) },
  {
    label: 'PPID',
    items: ['Profil Singkat PPID', 'Tugas dan Fungsi PPID', 'Struktur PPID', 'Maklumat Informasi'].map(
      (label) => ({ label, href: `#${label.toLowerCase().replaceAll(' ', '-')}` }),
    ),
  },
];

const meta = {
  title: 'UI/SideNav (Navigasi samping)',
  component: SideNav,
  args: { items, current: '#sekretariat', label: 'Profil', locale: 'id' },
} satisfies Meta<typeof SideNav>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
export const OneLevel: Story = { args: { items: pages, current: '#visi-dan-misi' } };
export const OpensAnotherGroup: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    // On phones the list itself is opened first.
    const details = canvasElement.querySelector('nav > details') as HTMLDetailsElement;
    details.open = true;
    const link = canvas.getByText('Maklumat Informasi');
    await expect(link).not.toBeVisible();
    await userEvent.click(canvas.getByText('PPID', { selector: 'summary' }));
    await expect(link).toBeVisible();
    await expect(canvas.getByText('Sekretariat')).toBeVisible();
  },
};
