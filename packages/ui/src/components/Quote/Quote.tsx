import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, sourceText, words } from '../../i18n.ts';
import { blank } from '../../internal/blank.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { safeUrl } from '../../internal/url.ts';
import * as text from '../Text/Text.css.ts';
import * as styles from './Quote.css.ts';

export interface QuoteProps extends ComponentPropsWithRef<'figure'> {
  /** The words as they were said, without quotation marks. Without any, nothing is shown. */
  children: ReactNode;
  /** Who said it, with titles. Never shortened. */
  name: ReactNode;
  /** In which office: "Ketua KPU Provinsi Jawa Tengah". */
  position?: ReactNode;
  /** Where it was said or printed: "Sambutan rapat koordinasi, 9 Mei 2025". */
  source?: ReactNode;
  /** Address of that source. */
  href?: string | undefined;
  /** Language of the word for a source without a name. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/Quote@1';

/** What a person said, word for word, with name, office and source. */
export function Quote({
  children,
  name,
  position,
  source,
  href,
  locale,
  className,
  ...rest
}: QuoteProps): ReactElement | null {
  if (blank(children)) return null;
  const named = !blank(name);
  if (!named && process.env.NODE_ENV !== 'production') {
    complain('Quote', 'nobody is named as the speaker. Readers cannot check who said it. Give name.');
  }
  const label = blank(source) ? href && words(sourceText, locale).source : source;
  const url = href && safeUrl(href);
  return (
    <figure data-kpu={id} className={cx(styles.root, className)} {...rest}>
      <blockquote className={text.size.lg} cite={url || undefined}>
        {typeof children === 'string' ? <p>{children}</p> : children}
      </blockquote>
      {(named || label) && (
        <figcaption>
          {named && (
            <bdi>
              <b>{name}</b>
            </bdi>
          )}
          {!blank(position) && (
            <>
              {named && ', '}
              <bdi>{position}</bdi>
            </>
          )}
          {label && (
            <>
              {named && <br />}
              <cite>{url ? <a href={url}>{label}</a> : label}</cite>
            </>
          )}
        </figcaption>
      )}
    </figure>
  );
}
