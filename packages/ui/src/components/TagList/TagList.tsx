import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, tagListText, words } from '../../i18n.ts';
import { blank } from '../../internal/blank.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { safeUrl } from '../../internal/url.ts';
import * as gap from '../../styles/Gap.css.ts';
import { tone } from '../../styles/Tone.css.ts';
import * as badge from '../Badge/Badge.css.ts';
import * as cluster from '../Cluster/Cluster.css.ts';
import * as styles from './TagList.css.ts';

export interface TagListItem {
  /** The topic in one to three words. An empty one is left out. */
  label: ReactNode;
  /** Page with everything on this topic. Without it the label is plain. */
  href?: string | undefined;
}

export interface TagListProps extends Omit<ComponentPropsWithRef<'ul'>, 'children'> {
  /** The topics, most fitting first. Without any, nothing is shown. */
  items: readonly TagListItem[];
  /** Name of the list. @default 'Topik' */
  label?: string;
  /** Language of the name. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/TagList@1';

/** What a page is about, as links to more of the same, or as plain labels. */
export function TagList({
  items: given,
  label,
  locale,
  className,
  ...rest
}: TagListProps): ReactElement | null {
  const items = list(given);
  const tags = items.filter((item) => !blank(item.label));
  if (tags.length === 0) return null;
  const look = cx(badge.root, tone.neutral);
  return (
    <ul
      data-kpu={id}
      className={cx(cluster.root, gap.size[2], styles.root, className)}
      aria-label={label ?? words(tagListText, locale).label}
      {...rest}
    >
      {tags.map((tag, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two topics may be the same by mistake
        <li key={i}>
          {tag.href ? (
            <a className={look} href={safeUrl(tag.href)}>
              {tag.label}
            </a>
          ) : (
            <span className={look}>{tag.label}</span>
          )}
        </li>
      ))}
    </ul>
  );
}
