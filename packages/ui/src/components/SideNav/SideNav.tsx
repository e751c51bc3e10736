import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { fill, type Locale, sideNavText, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { safeUrl } from '../../internal/url.ts';
import * as styles from '../../styles/NavTree.css.ts';
import { checkItems } from '../MainNav/checkItems.ts';
import type { NavItem } from '../MainNav/index.ts';

export interface SideNavProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** The pages of the section, as in `MainNav`; those of a group are one level below. Without any, nothing is shown. */
  items: readonly NavItem[];
  /** `href` of the page being shown, written as in `items`. Its group is open. */
  current?: string | undefined;
  /** `href` of the page in `items` that a page outside of it belongs to. */
  section?: string | undefined;
  /**
   * Name of the landmark, also shown above the list: the name of the section. Different on each `nav` of a page.
   * @default 'Di bagian ini'
   */
  label?: string | undefined;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
}

const id: UiContractId = 'ui/SideNav@1';

/** The other pages of a section, beside the content. On phones it opens when asked, without script. */
export function SideNav({
  items: given,
  current,
  section,
  label,
  locale,
  className,
  ...rest
}: SideNavProps): ReactElement | null {
  const items = list(given);
  if (process.env.NODE_ENV !== 'production') checkItems(items, 'SideNav');
  if (!items[0]) return null;
  const text = words(sideNavText, locale);
  const name = label ?? text.label;
  const mark = (href: string | undefined) =>
    href === undefined ? href : href === current ? 'page' : href === section ? 'true' : undefined;
  const link = (label: string, href: string | undefined, key: number) => (
    <li key={key}>
      <a href={safeUrl(href)} aria-current={mark(href)}>
        {label}
      </a>
    </li>
  );
  return (
    <nav data-kpu={id} className={cx(styles.root, className)} aria-label={name} {...rest}>
      <details>
        <summary>{name}</summary>
        <ul>
          {items.map(({ label, href, items: pages }, i) => {
            if (!pages?.[0]) return href === undefined ? null : link(label, href, i);
            const own = href !== undefined && pages.every((page) => page.href !== href);
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is static, and two labels may be the same by mistake
              <li key={i}>
                <details open={!!mark(href) || pages.some((page) => mark(page.href))}>
                  <summary>{label}</summary>
                  <ul>
                    {own && link(fill(text.overview, { label }), href, -1)}
                    {pages.map((page, n) => link(page.label, page.href, n))}
                  </ul>
                </details>
              </li>
            );
          })}
        </ul>
      </details>
    </nav>
  );
}
