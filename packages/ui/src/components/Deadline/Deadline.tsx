import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { deadlineText, fill, type Locale, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { contradiction } from '../../internal/contradiction.tsx';
import { cx } from '../../internal/cx.ts';
import { endOf, type TimeZone } from '../../internal/dates.ts';
import { formatNumber } from '../../internal/numbers.ts';
import { DateTime } from '../DateTime/DateTime.tsx';
import { IconClock } from '../Icon/index.ts';
import * as number from '../NumberText/NumberText.css.ts';
import { StatusBadge } from '../StatusBadge/StatusBadge.tsx';
import * as styles from './Deadline.css.ts';
import { stateOf } from './state.ts';

/** `countdown` sets the days large: "Menuju pemungutan suara". Nobody is late for it: past days are days ago. */
export const deadlineSizes = ['countdown'] as const;
export type DeadlineSize = (typeof deadlineSizes)[number];

export interface DeadlineProps extends Omit<ComponentPropsWithRef<'p'>, 'children'> {
  /** What ends, or what is awaited: "Batas permohonan informasi", "Menuju pemungutan suara". */
  label?: ReactNode;
  /** The deadline: a day, which counts to its end in `timeZone`, or an instant with offset. */
  date: string;
  /** The deadline before it was extended. It stays readable, struck through. */
  extendedFrom?: string | undefined;
  /** It was met, or is over for good: nothing is counted any more. @default false */
  done?: boolean;
  /** Zone of the area; days are counted on its calendar. */
  timeZone: TimeZone;
  /** The present, as an instant with offset, where it is known. Without it nothing is claimed about the present. */
  now?: string | undefined;
  /** Without it a line that fits into lists and cards. */
  size?: DeadlineSize;
  /** Language of the words. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/Deadline@1';

const tones = { upcoming: 'neutral', today: 'warning', late: 'danger', done: 'success' } as const;

/** A deadline: its date first, which stays true, then how far it is, on the calendar of the area. */
export function Deadline({
  label,
  date,
  extendedFrom,
  done,
  timeZone,
  now,
  size,
  locale,
  className,
  ...rest
}: DeadlineProps): ReactElement {
  const text = words(deadlineText, locale);
  const wrong =
    !!extendedFrom && Number(endOf(extendedFrom, timeZone)) > Number(endOf(date, timeZone) ?? Infinity);
  const [state, days] = done ? (['done', 0] as const) : (!wrong && stateOf(date, now, timeZone)) || [];
  if (process.env.NODE_ENV !== 'production') {
    if (wrong) {
      complain(
        'Deadline',
        `the extension ${date} is earlier than the original date ${extendedFrom}. Both are shown with a note, and no days are counted. Correct one of the two.`,
      );
    }
    if (now && endOf(now, timeZone) === null) {
      complain(
        'Deadline',
        `now "${now}" cannot be read. No days are counted. Give an instant with offset, like new Date().toISOString().`,
      );
    }
  }

  let claim = '';
  if (state === 'done') claim = text.done;
  else if (state && days === 0) claim = state === 'late' ? text.over : text.today;
  else if (state && days) {
    const far = Math.abs(days);
    const [one, more] =
      days > 0
        ? [text.tomorrow, text.upcoming]
        : size
          ? [text.yesterday, text.past]
          : [text.lateOne, text.late];
    claim = far === 1 ? one : fill(more, { days: `${formatNumber(far, { locale })}` });
  }
  const timely = state === 'done' ? undefined : styles.claim;
  const day = (value: string) => <DateTime value={value} timeZone={timeZone} weekday locale={locale} />;
  return (
    <p data-kpu={id} data-kpu-status={state} className={cx(styles.root, className)} {...rest}>
      {label && <small>{label}</small>}
      <span>
        {extendedFrom && (
          <>
            {text.extended} <s>{day(extendedFrom)}</s> {text.to}{' '}
          </>
        )}
        <b>{day(date)}</b>
      </span>{' '}
      {wrong && contradiction(locale)}
      {state &&
        (size ? (
          <span className={cx(timely, styles.countdown, number.size.figure)}>{claim}</span>
        ) : (
          <StatusBadge
            className={timely}
            tone={tones[state]}
            icon={state === 'done' || state === 'late' ? undefined : <IconClock size={16} />}
          >
            {claim}
          </StatusBadge>
        ))}
    </p>
  );
}
