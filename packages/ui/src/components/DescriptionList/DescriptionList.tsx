import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, noData, words } from '../../i18n.ts';
import { blank } from '../../internal/blank.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import * as text from '../Text/Text.css.ts';
import * as styles from './DescriptionList.css.ts';

export interface DescriptionListItem {
  /** What it is: "Jam pelayanan". Without a colon. */
  label: ReactNode;
  /**
   * Words, a `Link`, a `NumberText` or a `DateTime`. Zero is a value; a missing one is said to be missing.
   * @default 'belum ada data'
   */
  value?: ReactNode;
}

export interface DescriptionListProps extends Omit<ComponentPropsWithRef<'dl'>, 'children'> {
  /** The pairs in reading order. Without any, nothing is shown: say so with EmptyState. */
  items: readonly DescriptionListItem[];
  /** Language of the words for a missing value. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/DescriptionList@1';

/** Facts about one thing: label and value, side by side where there is room. */
export function DescriptionList({
  items: given,
  locale,
  className,
  ...rest
}: DescriptionListProps): ReactElement | null {
  const items = list(given);
  if (items.length === 0) return null;
  return (
    <dl data-kpu={id} className={cx(styles.root, className)} {...rest}>
      {items.map(({ label, value }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two labels may be the same
        <div key={i}>
          <dt>{label}</dt>
          {blank(value) ? <dd className={text.tone.muted}>{words(noData, locale)}</dd> : <dd>{value}</dd>}
        </div>
      ))}
    </dl>
  );
}
