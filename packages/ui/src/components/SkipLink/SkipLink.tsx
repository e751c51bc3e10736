import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, skipLinkText, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import * as styles from './SkipLink.css.ts';

export interface SkipLinkProps extends Omit<ComponentPropsWithRef<'a'>, 'href' | 'target'> {
  /**
   * Id of the element where the content begins: `<main id="isi" tabindex="-1">`, so that the focus moves too.
   * @default 'isi'
   */
  target?: string;
  /** Language of the interface. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/SkipLink@1';

/** The first link of the page: past header and menu to the content. Seen only while it has the focus. */
export function SkipLink({
  target = 'isi',
  locale,
  className,
  children,
  ...rest
}: SkipLinkProps): ReactElement {
  return (
    <a data-kpu={id} className={cx(styles.root, className)} href={`#${target}`} {...rest}>
      {children ?? words(skipLinkText, locale)}
    </a>
  );
}
