/** What all page templates are made of. Not exported: offices use the templates, and `PageShell` for pages of their own. */
import { type PageId, pageType } from '@situs-kpu/standard';
import { Alert, DateTime, EmptyState, PageHeading } from '@situs-kpu/ui';
import { cx } from '@situs-kpu/ui/core';
import type { ReactElement, ReactNode } from 'react';
import { Head } from '../components/Head/index.ts';
import { JsonLd } from '../components/JsonLd/index.ts';
import { PageShell } from '../components/PageShell/index.ts';
import type { TemplatesContractId } from '../contract.ts';
import { breadcrumbList, type JsonLdValue } from '../head/jsonLd.ts';
import { fillerOf } from './NotFilled.tsx';
import { pathOn, sectionOf, templateHead, titleOf, trailOf } from './page.ts';
import * as styles from './TemplatePage.css.ts';
import { pageText } from './text.ts';
import type { PageContent, TemplateProps } from './types.ts';
import { str } from './values.ts';

export interface TemplatePageProps<Content extends PageContent>
  extends Omit<TemplateProps<Content>, 'content' | 'page'> {
  /** Contract name of the template. */
  contract: TemplatesContractId;
  content: Content | null | undefined;
  page: PageId;
  /** Nothing has been filled in: the page says so, who fills it, and what will stand there. */
  empty?: boolean;
  /** Above the heading. */
  kicker?: ReactNode;
  /** Facts below the heading, before the day of the last change. */
  meta?: readonly ReactNode[];
  /** Structured data besides the breadcrumb. */
  data?: readonly JsonLdValue[];
  /** Leaves out the heading, for a page that makes its own. */
  heading?: ReactNode;
  children?: ReactNode;
}

/** Frame, heading, mark of made-up content, slots of the office, empty state and structured data of a page. */
export function TemplatePage<Content extends PageContent>({
  contract,
  site,
  content,
  page,
  path: ownPath,
  breadcrumb,
  before,
  after,
  aside,
  shell = true,
  structuredData = true,
  head = false,
  empty = false,
  kicker,
  meta = [],
  data = [],
  heading,
  className,
  children,
  ...rest
}: TemplatePageProps<Content>): ReactElement {
  const { locale = 'id', timeZone } = site;
  const text = pageText[locale];
  const type = pageType(page);
  const path = pathOn(site, page, ownPath);
  const title = titleOf(site, page, content);
  const trail = breadcrumb ?? (page === 'beranda' ? [] : trailOf(site, page));
  const crumbs =
    trail.length > 0 ? breadcrumbList(site, [...trail, { label: title, href: path }]) : undefined;
  const body = (
    <div data-kpu={contract} className={cx(styles.root, className)} {...rest}>
      {heading ?? (
        <PageHeading
          title={title}
          kicker={kicker}
          summary={str(content?.summary)}
          meta={[
            ...meta,
            str(content?.updated) && (
              <>
                {`${text.updated} `}
                <DateTime value={str(content?.updated)} timeZone={timeZone} locale={locale} />
              </>
            ),
          ]}
          locale={locale}
        />
      )}
      {content?.sample === true && (
        <Alert
          className={styles.sample}
          tone="warning"
          word={text.sample}
          heading={text.sampleWhy}
          locale={locale}
        />
      )}
      {before}
      {empty ? (
        <EmptyState heading={text.empty} who={fillerOf(page, locale)} locale={locale}>
          {[
            text.emptyWhy,
            ...(type.facts.length > 0
              ? [`${text.emptyMore} ${type.facts.map((fact) => fact.text[locale]).join('; ')}.`]
              : []),
          ].join(' ')}
        </EmptyState>
      ) : (
        children
      )}
      {after}
      {structuredData &&
        [crumbs, ...data].map(
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces are these, in this order
          (value, i) => value !== undefined && <JsonLd key={i} value={value} />,
        )}
    </div>
  );
  if (!shell) return body;
  return (
    <PageShell
      site={site}
      head={head && <Head data={templateHead(site, page, content, path)} />}
      current={path}
      section={sectionOf(site, page)}
      breadcrumb={trail}
      title={trail.length > 0 ? title : undefined}
      aside={aside}
    >
      {body}
    </PageShell>
  );
}
