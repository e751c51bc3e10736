/** What the pages of one article share: release, announcement and opinion. */
import { render, screen, within } from '@testing-library/react';
import type { ComponentType } from 'react';
import { describe, expect, test } from 'vitest';
import { takeConsole } from '../../../../../test/setup/console.ts';
import { articleBody } from '../../content/index.ts';
import { contentSamples } from '../../fixtures/index.ts';
import { renderHead } from '../../head/head.ts';
import { siteFromRegion, standardPages, type TemplateProps } from '../../index.ts';
import type { ArticleContent } from '../../page/news.ts';
import { AnnouncementPage, announcementHead } from '../AnnouncementPage/index.ts';
import { OpinionPage, opinionHead } from '../OpinionPage/index.ts';
import { PressReleasePage, pressReleaseHead } from './index.ts';

const site = siteFromRegion('33.72', { pages: standardPages() });
const main = () => screen.getByRole('main');
const dataOf = (type: string) =>
  [...document.querySelectorAll('script')]
    .map(({ textContent }) => JSON.parse(textContent ?? ''))
    .find((one) => one['@type'] === type);

const pages = [
  [
    'PressReleasePage',
    PressReleasePage,
    pressReleaseHead,
    contentSamples.PressReleasePage.penuh,
    'Siaran Pers',
  ],
  [
    'AnnouncementPage',
    AnnouncementPage,
    announcementHead,
    contentSamples.AnnouncementPage.penuh,
    'Pengumuman',
  ],
  ['OpinionPage', OpinionPage, opinionHead, contentSamples.OpinionPage.penuh, 'Opini'],
] as unknown as [
  string,
  ComponentType<TemplateProps<ArticleContent>>,
  typeof pressReleaseHead,
  { path: string; content: ArticleContent },
  string,
][];

describe.each(pages)('%s is a news item', (_, Page, headOf, sample, list) => {
  test('for search engines and previews', () => {
    render(<Page site={site} {...sample} />);
    expect(dataOf('NewsArticle')).toMatchObject({
      headline: sample.content.title,
      datePublished: sample.content.published,
      articleSection: list,
      mainEntityOfPage: `https://kota-surakarta.kpu.go.id${sample.path}`,
    });
    const head = renderHead(headOf(site, sample.content, sample.path));
    expect(head).toContain('<meta property="og:type" content="article">');
    expect(head).toContain(`<meta property="article:published_time" content="${sample.content.published}">`);
    expect(head).toContain(`<meta property="article:section" content="${list}">`);
  });
  test('with head, the head of an article comes with the page, once', () => {
    render(<Page site={site} {...sample} head />);
    expect(document.title).toContain(sample.content.title);
    expect(document.querySelectorAll('meta[property="og:type"]')).toHaveLength(1);
    expect(document.querySelector('meta[property="og:type"]')?.getAttribute('content')).toBe('article');
  });
  test('with the list above it in the breadcrumb, and links for sharing', () => {
    render(<Page site={site} {...sample} />);
    expect(screen.getByRole('navigation', { name: 'Remah roti' }).textContent).toContain(list);
    expect(within(main()).getByRole('link', { name: /WhatsApp/ })).toBeTruthy();
  });
  test('whose day nobody filled in has no structured data of an article, and says so', () => {
    render(<Page site={site} {...sample} content={{ ...sample.content, published: undefined }} />);
    expect(dataOf('NewsArticle')).toBeUndefined();
    expect(main().textContent).toContain('Tanggal terbit belum diisi');
  });
  test('whose text holds markup shows it as text', () => {
    render(
      <Page site={site} {...sample} content={{ ...sample.content, body: '<script>alert(1)</script>' }} />,
    );
    expect(main().textContent).toContain('<script>alert(1)</script>');
    render(
      <Page
        site={site}
        {...sample}
        content={{ ...sample.content, body: { html: '<b onclick=x>y</b>' } as never }}
      />,
    );
    expect(document.querySelector('[onclick]')).toBeNull();
    takeConsole('error');
  });
});

test('a release begins with the dateline, once, and ends with the credit, once', () => {
  const { content, path } = contentSamples.PressReleasePage.penuh;
  const { unmount } = render(<PressReleasePage site={site} content={content} path={path ?? ''} />);
  const prose = () => document.querySelector('[data-kpu="ui/Prose@1"]')?.textContent ?? '';
  expect(prose()).toMatch(/^Surakarta, kota-surakarta\.kpu\.go\.id – Kalimat pertama/);
  expect(prose().match(/\(Ed: Contoh\/kpusurakarta\)/g)).toHaveLength(1);
  unmount();
  render(
    <PressReleasePage
      site={site}
      content={{
        ...content,
        body: articleBody({ text: 'Surakarta, kota-surakarta.kpu.go.id - Isi. (Ed: A/b)' }),
      }}
      path={path ?? ''}
    />,
  );
  expect(prose()).toBe('Surakarta, kota-surakarta.kpu.go.id - Isi. (Ed: A/b)');
});

test('the press finds the number and whom to ask, or that this is not filled in', () => {
  const { unmount } = render(<PressReleasePage site={site} {...contentSamples.PressReleasePage.penuh} />);
  expect(main().textContent).toContain('Nomor 12/CONTOH/2026');
  expect(within(main()).getByRole('link', { name: '(0271) 000000' }).getAttribute('href')).toBe(
    'tel:0271000000',
  );
  unmount();
  render(
    <PressReleasePage
      site={site}
      content={contentSamples.PressReleasePage['tanpaNarahubung']?.content ?? {}}
    />,
  );
  expect(main().textContent).toContain('Narahubung belum diisi.');
  expect(main().textContent).toContain('Nomor belum diisi');
});

test('an opinion names its author with the office, and is no statement of the office', () => {
  const { unmount } = render(<OpinionPage site={site} {...contentSamples.OpinionPage.penuh} />);
  expect(main().textContent).toContain('Oleh Nama Anggota (CONTOH), Anggota KPU Kota Surakarta');
  expect(main().textContent).toContain('pendapat penulisnya');
  // A dateline would make it a report of the office.
  expect(main().textContent).not.toContain('kota-surakarta.kpu.go.id – ');
  unmount();
  render(<OpinionPage site={site} content={contentSamples.OpinionPage['tanpaPenulis']?.content ?? {}} />);
  expect(main().textContent).toContain('Nama dan jabatan penulis belum diisi');
});

test('the limits of an announcement stand before its text, the earliest first', () => {
  render(<AnnouncementPage site={site} {...contentSamples.AnnouncementPage.penuh} />);
  const text = main().textContent ?? '';
  const order = [
    'Penerimaan berkas (CONTOH)',
    'Tanggapan masyarakat (CONTOH)',
    'Siapa yang dapat mendaftar',
    'Lampiran',
  ];
  expect(order.map((part) => text.indexOf(part))).toEqual(
    [...order.map((part) => text.indexOf(part))].sort((a, b) => a - b),
  );
  expect(text).toContain('11 hari lagi');
  expect(within(main()).getByRole('link', { name: /Naskah pengumuman/ }).textContent).toContain('PDF');
});

test('an announcement without limit or attachment says so', () => {
  render(
    <AnnouncementPage site={site} content={contentSamples.AnnouncementPage['tanpaBatas']?.content ?? {}} />,
  );
  expect(main().textContent).toContain('tidak mencantumkan batas waktu');
  expect(main().textContent).toContain('tidak mencantumkan lampiran');
});

test('a limit that has passed is closed; nobody is told to be late', () => {
  const { content } = contentSamples.AnnouncementPage.penuh;
  render(
    <AnnouncementPage
      site={site}
      content={{
        ...content,
        deadlines: [{ label: 'Berkas', date: '2026-11-29' }],
        now: '2026-11-30T09:00+07:00',
      }}
    />,
  );
  expect(main().textContent).toContain('Berkas (sudah ditutup)');
  expect(main().textContent).not.toMatch(/[Tt]erlambat/);
});
