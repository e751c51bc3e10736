import { DateTime, Figure, LinkList, ShareLinks } from '@situs-kpu/ui';
import type { ReactElement, ReactNode } from 'react';
import { ArticleText } from '../components/ArticlePage/ArticleText.tsx';
import { type Article, articleJsonLd, datelineOf } from '../components/ArticlePage/article.ts';
import { absoluteUrl } from '../head/head.ts';
import type { JsonLdValue } from '../head/jsonLd.ts';
import type { SiteConfig } from '../site/site.ts';
import type { LinkContent } from './fields.ts';
import { linksOf } from './links.ts';
import { newsText } from './newsText.ts';
import { Part } from './Part.tsx';

/** Who published it, when, and when what it tells of happened: the facts below the heading. */
export function articleFacts(site: SiteConfig, article: Article): ReactNode[] {
  const { locale = 'id', timeZone } = site;
  const text = newsText[locale];
  const date = (value: string) => <DateTime value={value} timeZone={timeZone} weekday locale={locale} />;
  return [
    article.publisher,
    article.published ? (
      <>
        {`${text.published} `}
        {date(article.published)}
      </>
    ) : (
      text.noPublished
    ),
    article.eventDate && (
      <>
        {`${text.event}: `}
        {date(article.eventDate)}
      </>
    ),
  ];
}

/** Structured data of the article; without a day of publication there is none to give. */
export const articleData = (site: SiteConfig, article: Article): readonly JsonLdValue[] =>
  article.published ? [articleJsonLd(site, article)] : [];

/** Photo, text with dateline and credit, what the page adds, sharing, and other pages. */
export function ArticleBlock({
  site,
  article,
  related,
  children,
}: {
  site: SiteConfig;
  article: Article;
  related: readonly LinkContent[] | null | undefined;
  /** Between the text and the links for sharing. */
  children?: ReactNode;
}): ReactElement {
  const { locale = 'id' } = site;
  const { figure, body, credit, path, title } = article;
  const links = linksOf(related);
  return (
    <>
      {figure && <Figure {...figure} loading="eager" locale={locale} />}
      <ArticleText
        body={body}
        dateline={datelineOf(site, article)}
        city={site.city}
        credit={credit}
        locale={locale}
      />
      {children}
      <ShareLinks url={absoluteUrl(site.host, path)} title={title} locale={locale} />
      {links.length > 0 && (
        <Part heading={newsText[locale].related}>
          <LinkList items={links} />
        </Part>
      )}
    </>
  );
}
