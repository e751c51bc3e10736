import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { freshnessText, type Locale, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import { endOf, readMoment, type TimeZone } from '../../internal/dates.ts';
import { tone } from '../../styles/Tone.css.ts';
import { DateTime } from '../DateTime/DateTime.tsx';
import { IconAlertTriangle } from '../Icon/index.ts';
import * as styles from './Freshness.css.ts';

export interface FreshnessProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  /** When the data were last changed: a day, or an instant with offset. */
  updated: string;
  /** Until when they hold; a day counts to its end in `timeZone`. */
  validUntil?: string | undefined;
  /** Zone of the area the data are about. */
  timeZone: TimeZone;
  /** The present, as an instant with offset, where it is known. Without it nothing is claimed about the present. */
  now?: string | undefined;
  /**
   * Language of the words.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/Freshness@1';

/** How old data are, and until when they hold. The text stays true on a page that is read long after it was made. */
export function Freshness({
  updated,
  validUntil,
  timeZone,
  now,
  locale,
  className,
  ...rest
}: FreshnessProps): ReactElement {
  const text = words(freshnessText, locale);
  const end = validUntil ? endOf(validUntil, timeZone) : null;
  const present = now ? readMoment(now) : null;
  const stale = end !== null && present !== null && present.at >= end;
  return (
    <p
      data-kpu={id}
      data-kpu-as-of={updated}
      data-kpu-status={stale ? 'stale' : undefined}
      className={cx(styles.root, stale ? `${styles.stale} ${tone.warning}` : styles.current, className)}
      {...rest}
    >
      {stale && (
        <strong>
          <IconAlertTriangle size={16} /> {text.stale}
        </strong>
      )}
      {text.updated} <DateTime value={updated} timeZone={timeZone} locale={locale} />.
      {validUntil && (
        <>
          {' '}
          {stale ? text.expired : text.validUntil}{' '}
          <DateTime value={validUntil} timeZone={timeZone} locale={locale} />. {!stale && text.after}
        </>
      )}
    </p>
  );
}
