import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { dateTimeText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { type DateFormat, formatDate } from '../../internal/dates.ts';
import { tone } from '../../styles/Tone.css.ts';

export interface DateTimeProps
  extends Omit<ComponentPropsWithRef<'time'>, 'children' | 'dateTime'>,
    DateFormat {
  /** A day `2024-12-04`, or an instant with its offset `2024-12-04T17:53+07:00`. */
  value: string;
}

const id: UiContractId = 'ui/DateTime@1';

/** A day or an instant in words, in the time of the area and not of the visitor's phone. */
export function DateTime({
  value,
  timeZone,
  weekday,
  time,
  locale,
  className,
  ...rest
}: DateTimeProps): ReactElement {
  const text = formatDate(value, { timeZone, weekday, time, locale });
  if (text === null) {
    if (process.env.NODE_ENV !== 'production') {
      complain(
        'DateTime',
        `"${value}" cannot be read${timeZone ? ` in the zone ${timeZone}` : ''}. The page says that the date is invalid. Give a day like 2024-12-04, or an instant like 2024-12-04T17:53+07:00 and the timeZone Asia/Jakarta, Asia/Makassar or Asia/Jayapura.`,
      );
    }
    return (
      <span data-kpu={id} className={cx(tone.danger, className)} {...rest}>
        {words(dateTimeText, locale).invalid}: {String(value)}
      </span>
    );
  }
  return (
    <time data-kpu={id} dateTime={value} className={className} {...rest}>
      {text}
    </time>
  );
}
