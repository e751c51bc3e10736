import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, printInfoText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import type { TimeZone } from '../../internal/dates.ts';
import { DateTime } from '../DateTime/DateTime.tsx';
import * as styles from './Print.css.ts';

export interface PrintInfoProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** Full address of the page, with `https://`. `PageShell` prints it already: leave it out there. */
  url?: string | undefined;
  /** Of when the content is: a day, or an instant with offset. Not the moment of printing. */
  asOf?: string | undefined;
  /** Zone of the area. May be left out for a day. */
  timeZone?: TimeZone | undefined;
  /** Language of the words. @default 'id' */
  locale?: Locale | undefined;
}

const id: UiContractId = 'ui/PrintInfo@1';

/** On paper only: where the page can be found again, and of when it is. Nothing where neither is known. */
export function PrintInfo({
  url,
  asOf,
  timeZone,
  locale,
  className,
  ...rest
}: PrintInfoProps): ReactElement | null {
  if (process.env.NODE_ENV !== 'production' && url && !/^https?:\/\//i.test(url)) {
    complain(
      'PrintInfo',
      `"${url}" is no full address. Nobody can type it from paper. Begin it with https:// and the name of the site.`,
    );
  }
  if (!url && !asOf) return null;
  const text = words(printInfoText, locale);
  return (
    <div
      data-kpu={id}
      data-kpu-as-of={asOf || undefined}
      className={cx(styles.only.print, styles.info, className)}
      {...rest}
    >
      {url && (
        <p>
          {text.address}: <bdi>{url}</bdi>
        </p>
      )}
      {asOf && (
        <p>
          {text.asOf} <DateTime value={asOf} timeZone={timeZone} locale={locale} />
        </p>
      )}
    </div>
  );
}
