import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, linkText, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { safeUrl } from '../../internal/url.ts';
import * as hidden from '../VisuallyHidden/VisuallyHidden.css.ts';
import * as styles from './Link.css.ts';

export interface LinkProps extends ComponentPropsWithRef<'a'> {
  /** Where it leads. */
  href: string;
  /**
   * It leads to another website: a mark is added, and words for screen readers.
   * @default false
   */
  external?: boolean;
  /**
   * Shows that the visitor has been there. `false` for what is visited every time, such as the home page.
   * @default true
   */
  visited?: boolean;
  /**
   * Language of the added words.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/Link@1';

/** A link in text. Inside Prose a plain `<a>` looks the same. */
export function Link({
  external = false,
  visited = true,
  locale,
  className,
  children,
  ...rest
}: LinkProps): ReactElement {
  return (
    <a
      data-kpu={id}
      className={cx(!visited && styles.steady, className) || undefined}
      rel={external ? 'external' : undefined}
      {...rest}
      href={safeUrl(rest.href)}
    >
      {children}
      {external && (
        <>
          {'\u00a0'}
          {/* U+FE0E: text, not the coloured picture that phones have for this arrow. */}
          <span aria-hidden="true">{'↗\ufe0e'}</span>
          <span className={hidden.root}>({words(linkText, locale)})</span>
        </>
      )}
    </a>
  );
}
