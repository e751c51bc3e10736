import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { emptyStateText, type Locale, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { Heading, type HeadingLevel } from '../Heading/Heading.tsx';
import * as styles from './EmptyState.css.ts';

export interface EmptyStateProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** What is missing: "Belum ada agenda bulan ini". */
  heading: ReactNode;
  /**
   * Level of the heading in the outline.
   * @default 2
   */
  level?: Exclude<HeadingLevel, 1>;
  /** Why, and when it will be there. */
  children?: ReactNode;
  /** Who fills it: "Subbagian Teknis Penyelenggaraan". */
  who?: ReactNode;
  /** What to do instead: a link. */
  action?: ReactNode;
  /**
   * Language of the added words.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/EmptyState@1';

/** What stands where nothing is yet: what is missing, who fills it, and what to do instead. */
export function EmptyState({
  heading,
  level = 2,
  who,
  action,
  locale,
  className,
  children,
  ...rest
}: EmptyStateProps): ReactElement {
  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rest}>
      <Heading level={level} size="lg">
        {heading}
      </Heading>
      {children && <p>{children}</p>}
      {who && (
        <small>
          {words(emptyStateText, locale).who}: {who}
        </small>
      )}
      {action && <p>{action}</p>}
    </div>
  );
}
