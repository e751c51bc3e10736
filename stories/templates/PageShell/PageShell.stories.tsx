import { PageShell } from '@situs-kpu/templates';
import { Heading, LinkList, Prose, ThemeSwitch } from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { relatedNews, site, wholePage } from '../../utils/site.ts';

const content = (
  <>
    <Heading level={1}>Tugas dan Kewenangan</Heading>
    <Prose>
      <p>Isi halaman mulai dari judul ini. Kerangka di sekelilingnya sama di setiap halaman.</p>
    </Prose>
  </>
);

const meta = {
  title: 'Templates/PageShell',
  component: PageShell,
  args: {
    site,
    title: 'Tugas dan Kewenangan',
    current: '/page/read/tugas-dan-kewenangan',
    breadcrumb: [
      { label: 'Beranda', href: '/' },
      { label: 'Profil', href: '/profil' },
    ],
    children: content,
  },
  argTypes: {
    site: { control: false },
    children: { control: false },
    aside: { control: false },
    head: { control: false },
  },
  parameters: wholePage,
} satisfies Meta<typeof PageShell>;
export default meta;

type Story = StoryObj<typeof meta>;

export const Page: Story = {};
export const WithAside: Story = {
  args: {
    aside: (
      <>
        <Heading level={2} size="lg">
          Berita terkait
        </Heading>
        <LinkList items={relatedNews} />
      </>
    ),
  },
};
/** Tools stand at the end of the header; only `ThemeSwitch` needs a script. */
export const WithTools: Story = { args: { site: { ...site, tools: <ThemeSwitch /> } } };
export const English: Story = { args: { site: { ...site, locale: 'en' } } };
