import { ArticlePage } from '@situs-kpu/templates';
import { articleBody } from '@situs-kpu/templates/content';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { hostileHtml, sampleArticle } from '../../utils/articles.ts';
import { relatedNews, site, wholePage } from '../../utils/site.ts';

const meta = {
  title: 'Templates/ArticlePage',
  component: ArticlePage,
  args: { site, article: sampleArticle, related: relatedNews },
  argTypes: {
    site: { control: false },
    article: { control: false },
    data: { control: false },
    pagination: { control: false },
    children: { control: false },
  },
  parameters: wholePage,
} satisfies Meta<typeof ArticlePage>;
export default meta;

type Story = StoryObj<typeof meta>;

export const FromMarkdown: Story = {};

/** A drawn placeholder, not a photo: the showroom invents none. */
export const WithFigure: Story = {
  args: {
    article: {
      ...sampleArticle,
      figure: {
        src: "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='1200' height='675'%3E%3Crect width='1200' height='675' fill='%23877e79'/%3E%3C/svg%3E",
        alt: 'Bidang abu-abu di tempat foto kegiatan',
        width: 1200,
        height: 675,
        caption: 'Tempat foto kegiatan (CONTOH).',
        credit: 'Humas KPU Kota Surakarta',
      },
    },
  },
};

/** An opinion carries "Oleh" and no event date. */
export const Opinion: Story = {
  args: {
    article: {
      ...sampleArticle,
      title: 'Mengapa suara tidak sah perlu dibicarakan (CONTOH)',
      category: { label: 'Opini', href: '/blog/category/135' },
      author: 'Nama Penulis (CONTOH), Kepala Divisi Sosialisasi',
      publisher: undefined,
      eventDate: undefined,
      dateline: false,
      credit: undefined,
      body: 'Satu paragraf teks polos.\nDan satu lagi: <b>tanda ini</b> ditampilkan apa adanya.',
    },
  },
};

const cleaned = articleBody({ html: hostileHtml });

/** Everything that could run is gone, everything readable stays; the list below is what the editor is told. */
export const HostileBody: Story = {
  args: {
    article: { ...sampleArticle, title: 'Isi yang berbahaya (CONTOH)', body: cleaned, credit: undefined },
    data: (
      <section>
        <h2>Yang dihapus</h2>
        <ul>
          {cleaned.removed.map(({ code, count, text }) => (
            <li key={code}>
              {text.id.what} ({count}×) {text.id.fix}
            </li>
          ))}
        </ul>
      </section>
    ),
  },
  play: async ({ canvasElement }) => {
    const article = within(canvasElement).getByRole('article');
    await expect(
      article.querySelectorAll(
        'script:not([type="application/ld+json"]), iframe, form, svg, img, [onclick], [style]',
      ),
    ).toHaveLength(0);
    await expect(article.textContent).toContain('Teks biasa tetap terbaca.');
  },
};

export const Empty: Story = {
  args: { article: { ...sampleArticle, body: '', credit: undefined }, related: [] },
};
export const English: Story = { args: { site: { ...site, locale: 'en' } } };
