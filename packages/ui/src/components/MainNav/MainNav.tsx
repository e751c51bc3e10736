import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, mainNavText, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { checkItems } from './checkItems.ts';
import * as styles from './MainNav.css.ts';

/** A page in the menu. */
export interface NavLink {
  /** A noun of one to three words: "Data Pemilih". */
  label: string;
  href: string;
}

/** A section with its pages. Without pages it is a plain link; with neither pages nor `href` it is left out. */
export interface NavGroup {
  label: string;
  /** The section's own page. It becomes the first link of the list, unless the list has it already. */
  href?: string | undefined;
  items: readonly NavLink[];
}

export type NavItem = (NavLink & { items?: undefined }) | NavGroup;

export interface MainNavProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** Two levels, at most 7 entries at the top (KPU website standard, NAV-02). Labels differ from each other. */
  items: readonly NavItem[];
  /** `href` of the page being shown, written as in `items`. */
  current?: string | undefined;
  /** `href` of the menu page that a page outside the menu belongs to: an article belongs to "Berita Terkini". */
  section?: string | undefined;
  /** Name of the landmark, without the word "navigasi", different on each `MainNav` of a page. @default 'Utama' */
  label?: string;
  /** Language of the interface. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/MainNav@1';

/**
 * The menu of the site. One list for all widths: an accordion behind "Menu" on phones, a row with panels on wide
 * screens. Native `details` open it, so it needs no script.
 */
export function MainNav({
  items: given,
  current,
  section,
  label,
  locale,
  className,
  ...rest
}: MainNavProps): ReactElement {
  const items = list(given);
  const text = words(mainNavText, locale);
  const name = label ?? text.label;
  const mark = (href: string) => (href === current ? 'page' : href === section ? 'true' : undefined);
  const link = ({ label, href }: NavLink, key: number) => (
    <li key={key}>
      <a href={href} aria-current={mark(href)}>
        {label}
      </a>
    </li>
  );
  if (process.env.NODE_ENV !== 'production') checkItems(items);
  return (
    <nav data-kpu={id} className={cx(styles.root, className)} aria-label={name} {...rest}>
      <details>
        <summary>{text.menu}</summary>
        <ul>
          {items.map((item, i) => {
            const { label, href, items: pages } = item;
            if (!pages?.[0]) return href === undefined ? null : link(item as NavLink, i);
            const own = href !== undefined && pages.every((page) => page.href !== href);
            const here = (own && mark(href)) || pages.some((page) => mark(page.href));
            return (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is static, and two labels may be the same by mistake
              <li key={i}>
                <details name={name}>
                  <summary aria-current={here ? 'true' : undefined}>{label}</summary>
                  <ul>
                    {own && link({ label: `${text.overview} ${label}`, href }, -1)}
                    {pages.map(link)}
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
