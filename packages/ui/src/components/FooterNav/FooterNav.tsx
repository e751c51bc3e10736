import { type ComponentPropsWithRef, Fragment, type ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { footerNavText, type Locale, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { safeUrl } from '../../internal/url.ts';
import { column } from '../SiteFooter/column.tsx';
import * as styles from '../SiteFooter/SiteFooter.css.ts';
import type { SocialLink } from '../SiteFooter/SiteFooter.tsx';

/** Links of one theme. */
export interface FooterGroup {
  /** One or two words, as a heading of level 2. */
  title: string;
  /** With an `icon` beside the name where it helps. Without links the group is left out. */
  links: readonly SocialLink[];
}

export interface FooterNavProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** The groups in reading order. Without any link nothing is shown. */
  groups: readonly FooterGroup[];
  /** Name of the landmark, without the word "navigasi", different on each `nav` of a page. @default 'Kaki situs' */
  label?: string | undefined;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
}

const id: UiContractId = 'ui/FooterNav@1';

/** Groups of links, for a footer of your own or a second row in SiteFooter. SiteFooter's `columns` look the same. */
export function FooterNav({
  groups: given,
  label,
  locale,
  className,
  ...rest
}: FooterNavProps): ReactElement | null {
  const groups = list(given).map(({ title, links }) => ({ title, links: list(links) }));
  if (!groups.some((group) => group.links[0])) return null;
  return (
    <nav
      data-kpu={id}
      className={cx(styles.columns, className)}
      aria-label={label ?? words(footerNavText, locale).label}
      {...rest}
    >
      {groups.map(({ title, links }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is static, and two titles may be the same by mistake
        <Fragment key={i}>
          {column(
            title,
            links.map((link) => ({ ...link, href: safeUrl(link.href) })),
          )}
        </Fragment>
      ))}
    </nav>
  );
}
