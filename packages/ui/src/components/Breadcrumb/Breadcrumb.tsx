import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { breadcrumbText, type Locale, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import * as styles from './Breadcrumb.css.ts';

export interface BreadcrumbItem {
  label: string;
  href: string;
}

export interface BreadcrumbProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** The pages above this one, from the home page down. */
  items: readonly BreadcrumbItem[] | undefined;
  /** Title of this page, never shortened. Without it the last of `items` ends the trail as a link. */
  current?: ReactNode;
  /** Name of the landmark. @default 'Remah roti' */
  label?: string;
  /** Language of the interface. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/Breadcrumb@1';

/** Where this page stands in the site. Nothing at all is rendered when there is nothing to say. */
export function Breadcrumb({
  items: given,
  current,
  label,
  locale,
  className,
  ...rest
}: BreadcrumbProps): ReactElement | null {
  const items = list(given);
  const hasCurrent = current != null && current !== '';
  if (!items[0] && !hasCurrent) return null;
  return (
    <nav
      data-kpu={id}
      className={cx(styles.root, className)}
      aria-label={label ?? words(breadcrumbText, locale)}
      {...rest}
    >
      <ol>
        {items.map((item, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is static, and two addresses may be the same by mistake
          <li key={i}>
            <a href={item.href}>{item.label}</a>
          </li>
        ))}
        {hasCurrent && <li aria-current="page">{current}</li>}
      </ol>
    </nav>
  );
}
