import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, paginationText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import * as styles from './Pagination.css.ts';
import { pages } from './pages.ts';

interface PaginationOwnProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** Number of this page, from 1. */
  current: number;
  /** Name of the landmark, different on each `Pagination` of a page. @default 'Halaman' */
  label?: string;
  /** Language of the interface. @default 'id' */
  locale?: Locale;
}

/** Addresses by a function. */
export interface PaginationByFunctionProps extends PaginationOwnProps {
  /** Number of pages. With one page, or none, nothing is rendered. */
  total: number;
  /** Address of page `n`, from 1. */
  href: (n: number) => string;
  hrefs?: never;
}

/** Addresses as data, for places that cannot pass a function. */
export interface PaginationByListProps extends PaginationOwnProps {
  /** Addresses of all pages, in order. */
  hrefs: readonly string[];
  total?: never;
  href?: never;
}

export type PaginationProps = PaginationByFunctionProps | PaginationByListProps;

const id: UiContractId = 'ui/Pagination@1';

/** Links to the pages of a long list: all of up to nine, of more the ends and the neighbours. */
export function Pagination({
  current,
  total,
  href,
  hrefs,
  label,
  locale,
  className,
  ...rest
}: PaginationProps): ReactElement | null {
  const last = hrefs ? hrefs.length : Math.floor(total);
  // Also for NaN and Infinity.
  if (!(last > 1 && last < Infinity)) return null;
  const address = hrefs ? (n: number) => hrefs[n - 1] : href;
  const text = words(paginationText, locale);
  // A page that does not exist is marked nowhere; the links around lead back into the list.
  const near = Math.min(Math.max(Math.floor(current) || 0, 0), last + 1);
  if (process.env.NODE_ENV !== 'production' && (near !== current || near < 1 || near > last)) {
    complain(
      'Pagination',
      `there is no page ${current} of ${last}. No page can be marked as current. Pass a whole number from 1 to ${last}.`,
    );
  }
  return (
    <nav data-kpu={id} className={cx(styles.root, className)} aria-label={label ?? text.label} {...rest}>
      <ul>
        {near > 1 && (
          <li>
            <a href={address(near - 1)} rel="prev">
              {text.previous}
            </a>
          </li>
        )}
        {pages(near, last).map((n, i) => (
          <li key={n || -i}>
            {n ? (
              <a
                href={address(n)}
                aria-label={`${text.page} ${n}`}
                aria-current={n === current ? 'page' : undefined}
              >
                {n}
              </a>
            ) : (
              <span>…</span>
            )}
          </li>
        ))}
        {near < last && (
          <li>
            <a href={address(near + 1)} rel="next">
              {text.next}
            </a>
          </li>
        )}
      </ul>
    </nav>
  );
}
