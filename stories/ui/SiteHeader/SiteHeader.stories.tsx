import { MainNav, SiteHeader } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { identity, menu } from '../../utils/office.ts';

const meta = {
  title: 'UI/SiteHeader (Kepala situs)',
  component: SiteHeader,
  args: { identity, homeHref: '#beranda' },
  argTypes: { mark: { control: false }, aside: { control: false }, children: { control: false } },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof SiteHeader>;
export default meta;

type Story = StoryObj<typeof meta>;

export const WithMenu: Story = {
  args: { aside: <a href="#cari">Cari</a>, children: <MainNav items={menu} current="#berita-terkini" /> },
};
export const Identity: Story = {};
/** The longest names of offices wrap; they are never shortened. */
export const LongName: Story = {
  args: { identity: ['Komisi Pemilihan Umum', 'Kabupaten Kepulauan Siau Tagulandang Biaro'] },
};
