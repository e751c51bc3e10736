import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import * as styles from './LinkList.css.ts';

export interface LinkListItem {
  href: string;
  /** Words that say where it leads, also when read alone. */
  label: ReactNode;
  /** A second line inside the link: date, size of a file. */
  note?: ReactNode;
}

export interface LinkListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** The links in reading order. Without any, nothing is shown: say so with EmptyState. */
  items: readonly LinkListItem[];
}

const id: UiContractId = 'ui/LinkList@1';

/** A list of links, one below the other, each with a target of at least 44 px. */
export function LinkList({ items: given, className, ...rest }: LinkListProps): ReactElement | null {
  const items = list(given);
  if (!items[0]) return null;
  return (
    <ul data-kpu={id} className={cx(styles.root, className)} {...rest}>
      {items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two items may lead to the same place
        <li key={index}>
          <a href={item.href}>
            {item.label}
            {item.note && <small>{item.note}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
