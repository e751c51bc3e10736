import { FooterNav, IconBrandInstagram, IconBrandYoutube, SiteFooter } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { columns, contact, menu, related } from '../../utils/office.ts';

const groups = [
  ...menu.flatMap(({ label: title, items }) => (items ? [{ title, links: items }] : [])).slice(0, 3),
  { title: 'Situs terkait', links: related },
  {
    title: 'Media sosial',
    links: [
      { label: 'Instagram', href: '#instagram', icon: <IconBrandInstagram /> },
      { label: 'YouTube', href: '#youtube', icon: <IconBrandYoutube /> },
    ],
  },
];

const meta = {
  title: 'UI/FooterNav (Navigasi kaki)',
  component: FooterNav,
  args: { groups, locale: 'id' },
  argTypes: { groups: { control: false } },
} satisfies Meta<typeof FooterNav>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Default: Story = {};
/** A second row below the columns of the footer. */
export const InSiteFooter: Story = {
  args: { groups: groups.slice(0, 2) },
  parameters: { layout: 'fullscreen' },
  render: (args) => (
    <SiteFooter contact={contact} columns={columns} copyright="© 2026 Komisi Pemilihan Umum Kota Surakarta">
      <FooterNav {...args} />
    </SiteFooter>
  ),
};
