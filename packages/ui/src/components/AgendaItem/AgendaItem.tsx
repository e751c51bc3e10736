import type { ComponentPropsWithRef, ReactElement } from 'react';
import type { UiContractId } from '../../contract.ts';
import { agendaText, type Locale, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { contradiction } from '../../internal/contradiction.tsx';
import { cx } from '../../internal/cx.ts';
import { endOf, type TimeZone } from '../../internal/dates.ts';
import { formatSpan, spanState, startOf } from '../../internal/days.ts';
import { safeUrl } from '../../internal/url.ts';
import { DateTime } from '../DateTime/DateTime.tsx';
import { IconCalendar, IconClock } from '../Icon/index.ts';
import { StatusBadge } from '../StatusBadge/StatusBadge.tsx';
import * as hidden from '../VisuallyHidden/VisuallyHidden.css.ts';
import * as styles from './AgendaItem.css.ts';

/** `scheduled` says nothing, the others are said in words. `moved`: to another time or place, which are given. */
export const agendaStatuses = ['scheduled', 'cancelled', 'moved'] as const;
export type AgendaStatus = (typeof agendaStatuses)[number];

export interface AgendaEvent {
  /** Never changes, so that a calendar knows the event again when it is moved. Needed for `agendaIcs`. */
  id?: string | undefined;
  /** What it is: "Rapat pleno terbuka rekapitulasi DPB triwulan III". */
  title: string;
  /** A day `2026-08-05`, or an instant with offset. Empty while it is not set: the event then stands last. */
  start: string;
  /** The last day, or the instant at which it ends. */
  end?: string | undefined;
  /** Room and address. */
  place?: string | undefined;
  /** Who holds it. */
  host?: string | undefined;
  /** Page of the event. */
  href?: string | undefined;
  /** @default 'scheduled' */
  status?: AgendaStatus | undefined;
  /** Its start before it was moved. */
  movedFrom?: string | undefined;
  /** Why it was cancelled or moved, or what to bring. */
  note?: string | undefined;
  /** Address of its `.ics` file, made with `agendaIcs`. */
  icsHref?: string | undefined;
}

export interface AgendaItemProps extends Omit<ComponentPropsWithRef<'li'>, 'children'> {
  /** The event. */
  event: AgendaEvent;
  /** Zone of the area; all times are written in it. */
  timeZone: TimeZone;
  /** The present, as an instant with offset, where it is known. Without it nothing is said about past and present. */
  now?: string | undefined;
  /** Language of the words. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/AgendaItem@1';

/** One event of an agenda, as an item of a list: when, its state, what, where and by whom. */
export function AgendaItem({
  event,
  timeZone,
  now,
  locale,
  className,
  ...rest
}: AgendaItemProps): ReactElement {
  const { start, end, place, host, movedFrom, note } = event;
  const text = words(agendaText, locale);
  const title = event.title || text.noTitle;
  const [from, to] = formatSpan(start, end, timeZone, locale);
  const begins = startOf(start, timeZone);
  const ends = end ? endOf(end, timeZone) : null;
  const wrong = begins !== null && ends !== null && ends < begins;
  if (process.env.NODE_ENV !== 'production' && wrong) {
    complain(
      'AgendaItem',
      `"${title}" begins ${start} and ends ${end}, which is earlier. Both are shown with a note. Correct one of the two.`,
    );
  }
  const status = event.status === 'cancelled' || event.status === 'moved' ? event.status : undefined;
  const state = status === 'cancelled' ? undefined : spanState(start, end, now, timeZone);
  // What cannot be read is shown as it was given.
  const time = (value: string, said: string | null) =>
    said ? (
      <time dateTime={value}>{said}</time>
    ) : (
      <DateTime value={value} timeZone={timeZone} locale={locale} />
    );
  return (
    <li data-kpu={id} data-kpu-status={status} className={cx(styles.root, className)} {...rest}>
      <p>
        {start ? time(start, from) : text.noDate}
        {end && (to || ends === null) && (
          <>
            {' '}
            {text.until} {time(end, to)}
          </>
        )}
      </p>
      <div>
        {status && <StatusBadge tone={status === 'moved' ? 'warning' : 'danger'}>{text[status]}</StatusBadge>}{' '}
        {state && (
          <StatusBadge tone="neutral" icon={<IconClock size={16} />}>
            {text[state]}
          </StatusBadge>
        )}{' '}
        {wrong && contradiction(locale)}
        <p>
          <b>{event.href ? <a href={safeUrl(event.href)}>{title}</a> : title}</b>
        </p>
        {movedFrom && (
          <p>
            {text.movedFrom}: <s>{time(movedFrom, formatSpan(movedFrom, undefined, timeZone, locale)[0])}</s>
          </p>
        )}
        {place && (
          <p>
            {text.place}: {place}
          </p>
        )}
        {host && (
          <p>
            {text.host}: {host}
          </p>
        )}
        {note && <p>{note}</p>}
        {event.icsHref && (
          <a href={safeUrl(event.icsHref)} type="text/calendar" className={styles.save}>
            <IconCalendar size={20} />
            <span>
              {text.save}
              <span className={hidden.root}>: {title}</span>
            </span>
          </a>
        )}
      </div>
    </li>
  );
}
