import {
  type BreadcrumbItem,
  DateTime,
  Figure,
  Heading,
  LinkList,
  type LinkListItem,
  ShareLinks,
  Table,
} from '@situs-kpu/ui';
import { cx, list } from '@situs-kpu/ui/core';
import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { absoluteUrl } from '../../head/head.ts';
import { articleText } from '../../i18n.ts';
import type { SiteConfig } from '../../site/site.ts';
import { Head } from '../Head/index.ts';
import { JsonLd } from '../JsonLd/index.ts';
import { PageShell } from '../PageShell/index.ts';
import * as styles from './ArticlePage.css.ts';
import { ArticleText } from './ArticleText.tsx';
import { type Article, articleHead, articleJsonLd, articleTrail, datelineOf } from './article.ts';

export interface ArticlePageProps extends ComponentPropsWithRef<'article'> {
  /** The site: from `siteFromRegion`, or written by hand. */
  site: SiteConfig;
  /** What the editor wrote, with its facts. */
  article: Article;
  /** The pages above. @default home page and category */
  breadcrumb?: readonly BreadcrumbItem[];
  /** Other articles, in an aside. */
  related?: readonly LinkListItem[];
  /** Heading of the aside. @default 'Berita terkait' */
  relatedTitle?: string;
  /** A table or chart of the article's own figures, below its text. */
  data?: ReactNode;
  /** Links to other pages, below the article: `Pagination`. */
  pagination?: ReactNode;
  /** Links for sharing. @default true */
  share?: boolean;
  /** Structured data. @default true */
  structuredData?: boolean;
  /** Renders title and metadata too, for apps in which React owns the head. Others use `articleHead` and `renderHead`. @default false */
  head?: boolean;
  /** React nodes in place of `article.body`: paragraphs, widgets. */
  children?: ReactNode;
}

const id: TemplatesContractId = 'templates/ArticlePage@1';

/** A whole page with one article. Works without script, and prints on A4 without menu and aside. */
export function ArticlePage({
  site,
  article,
  breadcrumb,
  related = [],
  relatedTitle,
  data,
  pagination,
  share = true,
  structuredData = true,
  head = false,
  className,
  children,
  ...rest
}: ArticlePageProps): ReactElement {
  const { locale = 'id', timeZone, homeHref = '/' } = site;
  const { title, path, published, updated, category, eventDate, author, publisher, figure, body, credit } =
    article;
  const { table, generated, generatedFrom } = article;
  const sources = list(article.sources);
  const text = articleText[locale];
  const date = (value: string) => <DateTime value={value} timeZone={timeZone} weekday locale={locale} />;
  const by = author ? `${text.by} ${author}` : publisher;
  return (
    <PageShell
      site={site}
      head={head && <Head data={articleHead(site, article)} />}
      current={path}
      section={category?.href}
      breadcrumb={breadcrumb ?? articleTrail(article, { label: text.home, href: homeHref })}
      title={title}
      aside={
        related.length > 0 && (
          <>
            <Heading level={2} size="lg">
              {relatedTitle ?? text.related}
            </Heading>
            <LinkList items={related} />
          </>
        )
      }
    >
      <article
        data-kpu={id}
        data-kpu-generated={generated === true ? 'true' : undefined}
        className={cx(styles.root, className)}
        {...rest}
      >
        <Heading level={1}>{title}</Heading>
        <p className={styles.meta}>
          {category && (category.href ? <a href={category.href}>{category.label}</a> : category.label)}
          {category && ' · '}
          {by}
          {by && ' · '}
          {date(published)}
          {updated && updated !== published && (
            <>
              {` · ${text.updated} `}
              {date(updated)}
            </>
          )}
          {eventDate && (
            <>
              <br />
              {`${text.event}: `}
              {date(eventDate)}
            </>
          )}
        </p>
        {generated === true && (
          <p className={styles.meta}>{`${text.generated} ${generatedFrom || text.generatedUnknown}.`}</p>
        )}
        {figure && <Figure {...figure} loading="eager" locale={locale} />}
        <ArticleText
          body={body}
          dateline={datelineOf(site, article)}
          city={site.city}
          credit={credit}
          locale={locale}
        >
          {children}
        </ArticleText>
        {table && (
          <Table
            caption={table.caption}
            columns={list(table.columns).map(({ header, numeric, rowHeader }) => ({
              header,
              numeric: numeric === true,
              rowHeader: rowHeader === true,
            }))}
            rows={list(table.rows)}
            locale={locale}
          />
        )}
        {table?.note && <p className={styles.meta}>{table.note}</p>}
        {data}
        {sources.length > 0 && (
          <section>
            <Heading level={2} size="lg">
              {text.sources}
            </Heading>
            <ul>
              {sources.map(({ title: name, href }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same document may stand twice
                <li key={i}>{href ? <a href={href}>{name}</a> : name}</li>
              ))}
            </ul>
          </section>
        )}
        {share && <ShareLinks url={absoluteUrl(site.host, path)} title={title} locale={locale} />}
        {structuredData && <JsonLd value={articleJsonLd(site, article)} />}
      </article>
      {pagination}
    </PageShell>
  );
}
