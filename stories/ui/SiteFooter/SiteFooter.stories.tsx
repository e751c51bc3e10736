import {
  DateTime,
  IconBrandFacebook,
  IconBrandInstagram,
  IconBrandYoutube,
  SiteFooter,
  ThemeSwitch,
} from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { columns, contact, related } from '../../utils/office.ts';

const meta = {
  title: 'UI/SiteFooter (Kaki situs)',
  component: SiteFooter,
  args: {
    contact,
    columns,
    related,
    social: [
      { label: 'Instagram', href: '#instagram', icon: <IconBrandInstagram /> },
      { label: 'Facebook', href: '#facebook', icon: <IconBrandFacebook /> },
      { label: 'YouTube', href: '#youtube', icon: <IconBrandYoutube /> },
    ],
    updated: <DateTime value="2026-11-24" />,
    copyright: '© 2026 Komisi Pemilihan Umum Kota Surakarta',
  },
  argTypes: { social: { control: false }, updated: { control: false }, children: { control: false } },
  parameters: { layout: 'fullscreen' },
} satisfies Meta<typeof SiteFooter>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Complete: Story = { args: { children: <ThemeSwitch /> } };
export const AddressOnly: Story = {
  args: { columns: [], related: [], social: [], updated: undefined, copyright: undefined },
};
/** What cannot be dialled is shown as it was written, without a link. */
export const NumbersThatCannotBeDialled: Story = {
  args: {
    contact: {
      ...contact,
      phone: '(0271) 000000 / 000001 pesawat 12',
      whatsapp: 'hubungi petugas',
      email: 'contoh[at]kpu.go.id',
    },
    columns: [],
    related: [],
    social: [],
  },
};
