import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import type { Locale } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { safeUrl } from '../../internal/url.ts';
import { IconFileText } from '../Icon/index.ts';
import * as styles from './DocumentLink.css.ts';
import { type DocumentFacts, facts } from './facts.tsx';

export interface DocumentLinkProps
  extends Omit<ComponentPropsWithRef<'a'>, 'children' | 'type'>,
    DocumentFacts {
  /** Address of the file. One that would run script is not linked. */
  href: string;
  /** Title of the document, without the kind of file. */
  children: ReactNode;
  /**
   * Language of the facts.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/DocumentLink@1';

/** A link to a file that says what one gets: kind, size, pages, date. */
export function DocumentLink({
  href,
  type,
  size,
  pages,
  date,
  language,
  accessible,
  locale,
  className,
  children,
  ...rest
}: DocumentLinkProps): ReactElement {
  return (
    <a data-kpu={id} className={cx(styles.root, className)} href={safeUrl(href)} {...rest}>
      <IconFileText size={24} />
      <span>
        {children} <small>{facts({ type, size, pages, date, language, accessible }, locale)}</small>
      </span>
    </a>
  );
}
