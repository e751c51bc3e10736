'use client';
import type { ReactElement } from 'react';
import { fill, type Locale, paginationText, words } from '../../i18n.ts';
import * as paginationStyles from '../Pagination/Pagination.css.ts';
import { pages as pageNumbers } from '../Pagination/pages.ts';
import type { DataTableText } from './columns.ts';
import * as styles from './DataTable.css.ts';

interface DataTablePagerProps {
  caption: string;
  /** From 0; `null` when all rows are shown. */
  current: number | null;
  pages: number;
  /** Rows of a page, as text. */
  size: string;
  /** Rows of all pages, as text. */
  count: string;
  /** From 0; -1 is all rows. */
  onPage: (page: number) => void;
  text: DataTableText;
  locale: Locale | undefined;
}

/** The pages of the table: buttons, because no other address is behind them. */
export function DataTablePager({
  caption,
  current,
  pages,
  size,
  count,
  onPage,
  text,
  locale,
}: DataTablePagerProps): ReactElement {
  const page = words(paginationText, locale);
  const turn = (words: string, to: number) => {
    const ends = to < 0 || to >= pages;
    return (
      <li>
        {/* Not `disabled`: who has come to the end would lose the focus. */}
        <button type="button" aria-disabled={ends || undefined} onClick={() => ends || onPage(to)}>
          {words}
        </button>
      </li>
    );
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of form fields is something else
    <div className={cxPager} role="group" aria-label={fill(text.pages, { caption })}>
      <ul>
        {current !== null && (
          <>
            {turn(page.previous, current - 1)}
            {pageNumbers(current + 1, pages).map((n, i) => (
              <li key={n || -i}>
                {n ? (
                  <button
                    type="button"
                    aria-label={`${page.page} ${n}`}
                    aria-current={n === current + 1 ? 'page' : undefined}
                    onClick={() => onPage(n - 1)}
                  >
                    {n}
                  </button>
                ) : (
                  <span>…</span>
                )}
              </li>
            ))}
            {turn(page.next, current + 1)}
          </>
        )}
        <li>
          <button type="button" onClick={() => onPage(current === null ? 0 : -1)}>
            {current === null ? fill(text.paged, { count: size }) : fill(text.all, { count })}
          </button>
        </li>
      </ul>
    </div>
  );
}

const cxPager = `${paginationStyles.root} ${styles.pager}`;
