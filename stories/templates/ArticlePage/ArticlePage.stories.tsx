import { ippModel, ippPilkada2024 } from '@situs-kpu/ipp/core';
import { publishedPilkada2024 } from '@situs-kpu/ipp/fixtures';
import { ResultBars } from '@situs-kpu/results';
import { pilwalkotSurakarta2024 } from '@situs-kpu/results/fixtures';
import { ArticlePage } from '@situs-kpu/templates';
import { articleBody } from '@situs-kpu/templates/content';
import { articleFromIpp, articleFromResult } from '@situs-kpu/templates/generated';
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

const result = pilwalkotSurakarta2024();

/**
 * From a result to a news item in one call: headline with the status, the sentences that it allows, table, text alternative,
 * documents. The page says that it was made from data. A chart of the same result goes into `data`.
 */
export const FromResult: Story = {
  args: {
    article: articleFromResult(result, site, {
      path: '/berita/rekapitulasi-pilwalkot-2024/',
      published: '2024-12-05T09:00:00+07:00',
    }),
    data: <ResultBars result={result} hideStatus hideSources />,
    related: [],
  },
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await expect(page.getByRole('article')).toHaveAttribute('data-kpu-generated', 'true');
    await expect(page.getByText(/^Dibuat otomatis dari data hasil Pemilihan Wali Kota/)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toHaveTextContent(
      'Rekapitulasi tingkat kabupaten/kota',
    );
  },
};

/** The index of a region as a news item: points, class and dimensions as published, with their sources. */
export const FromIndex: Story = {
  args: {
    article: articleFromIpp(ippModel(ippPilkada2024, publishedPilkada2024), site, {
      region: '13.75',
      path: '/berita/ipp-pilkada-2024/',
      published: '2025-10-20',
    }),
    related: [],
  },
};
