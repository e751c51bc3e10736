import { EmptyState, Pagination } from '@situs-kpu/ui';
import type { ReactElement, ReactNode } from 'react';
import type { Locale } from '../i18n.ts';
import { fill, newsText } from './newsText.ts';
import { countOf, strings } from './values.ts';

/** Fields of a list that is divided into pages. */
export interface PagedContent {
  /** Number of this page, from 1. @default 1 */
  current?: number | undefined;
  /** Addresses of all pages, in order; left out for a list on one page. */
  pages?: readonly string[] | undefined;
}

export interface Paged {
  current: number;
  hrefs: readonly string[];
  /** The page asked for does not exist. */
  beyond: boolean;
}

/** Where in the list this page is. */
export function pagedOf(content: PagedContent | null | undefined): Paged {
  const hrefs = strings(content?.pages);
  const current = Math.max(1, countOf(content?.current) ?? 1);
  return { current, hrefs, beyond: current > Math.max(1, hrefs.length) };
}

/** A list with links to its other pages; a page beyond the last one says so and leads back. */
export function PagedList({
  paged: { current, hrefs, beyond },
  locale,
  children,
}: {
  paged: Paged;
  locale: Locale;
  children: ReactNode;
}): ReactElement {
  const text = newsText[locale];
  const last = hrefs.length;
  if (beyond)
    return (
      <EmptyState
        heading={fill(text.beyond, { current })}
        action={
          last > 0 && (
            <>
              <a href={hrefs[0]}>{text.firstPage}</a>
              {last > 1 && (
                <>
                  {' · '}
                  <a href={hrefs[last - 1]}>{text.lastPage}</a>
                </>
              )}
            </>
          )
        }
        locale={locale}
      >
        {last > 1 ? fill(text.beyondWhy, { pages: last }) : text.beyondOne}
      </EmptyState>
    );
  return (
    <>
      {children}
      <Pagination current={current} hrefs={hrefs} locale={locale} />
    </>
  );
}
