import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, tableOfContentsText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import * as styles from '../../styles/NavTree.css.ts';

/** A heading of the page. */
export interface TableOfContentsItem {
  /** `id` of the heading, once on the page. */
  id: string;
  /** Its words, or shorter ones that say the same. */
  text: string;
  /** Its level in the outline, 1 to 6. A jump from 2 to 4 is shown as one step. */
  level: number;
}

export interface TableOfContentsProps extends Omit<ComponentPropsWithRef<'nav'>, 'children'> {
  /** The headings in reading order, by hand or from `collectHeadings`. With fewer than two nothing is shown. */
  items: readonly TableOfContentsItem[];
  /** `id` of the section that is being read. `TableOfContentsLive` finds it. */
  current?: string | undefined;
  /**
   * Stays in view on wide screens. Only in a column of its own beside the text.
   * @default false
   */
  sticky?: boolean;
  /** Name of the landmark, which is also shown above the list. @default 'Daftar isi' */
  label?: string | undefined;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
}

const id: UiContractId = 'ui/TableOfContents@1';

/** The headings of a long page as links. On phones it opens when asked, without script. */
export function TableOfContents({
  items: given,
  current,
  sticky,
  label,
  locale,
  className,
  ...rest
}: TableOfContentsProps): ReactElement | null {
  const items = list(given);
  if (process.env.NODE_ENV !== 'production') checkIds(items);
  if (items.length < 2) return null;
  const name = label ?? words(tableOfContentsText, locale).label;
  let next = 0;
  /** The items from `next` on that lie deeper than `above`. */
  const branch = (above: number) => {
    const list: ReactElement[] = [];
    for (let item = items[next]; item; item = items[next]) {
      // A level that is none counts as 2, so that no item is lost.
      const level = Math.min(Math.max(item.level || 2, 1), 6);
      if (level <= above) break;
      next++;
      list.push(
        <li key={next}>
          <a href={`#${item.id}`} aria-current={item.id === current ? 'location' : undefined}>
            {item.text || item.id}
          </a>
          {branch(level)}
        </li>,
      );
    }
    return list[0] && <ol>{list}</ol>;
  };
  return (
    <nav
      data-kpu={id}
      className={cx(styles.root, sticky && styles.sticky, className)}
      aria-label={name}
      {...rest}
    >
      <details>
        <summary>{name}</summary>
        {branch(0)}
      </details>
    </nav>
  );
}

function checkIds(items: readonly TableOfContentsItem[]): void {
  const seen = new Set<string>();
  for (const { id, text } of items) {
    if (!id || seen.has(id)) {
      complain(
        'TableOfContents',
        id
          ? `the id "${id}" belongs to two headings. Both links lead to the first of them. Give each heading an id of its own, or take the list and the page from collectHeadings.`
          : `the heading "${text}" has no id. Its link leads to the beginning of the page. Give it an id, or take the list and the page from collectHeadings.`,
      );
    }
    seen.add(id);
  }
}
