import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { backToTopText, type Locale, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import * as styles from './BackToTop.css.ts';

export interface BackToTopProps extends Omit<ComponentPropsWithRef<'a'>, 'href' | 'target' | 'children'> {
  /**
   * Id of the element at the beginning of the page, with `tabindex="-1"` so that the focus moves too. `top` needs no
   * element: browsers know it.
   * @default 'top'
   */
  target?: string;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
}

const id: UiContractId = 'ui/BackToTop@1';

/** A link to the beginning, at the end of a long page: in the text and not above it, so that it covers nothing. */
export function BackToTop({ target = 'top', locale, className, ...rest }: BackToTopProps): ReactElement {
  return (
    <a data-kpu={id} className={cx(styles.root, className)} href={`#${target}`} {...rest}>
      {/* U+FE0E: text, not the coloured picture that phones have for this arrow. */}
      <span aria-hidden="true">{'↑\ufe0e'}</span> {words(backToTopText, locale).label}
    </a>
  );
}
