import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { agendaText, type Locale, words } from '../../i18n.ts';
import { cx } from '../../internal/cx.ts';
import type { TimeZone } from '../../internal/dates.ts';
import { monthOf, startOf } from '../../internal/days.ts';
import { list } from '../../internal/list.ts';
import { safeUrl } from '../../internal/url.ts';
import { save } from '../AgendaItem/AgendaItem.css.ts';
import { type AgendaEvent, AgendaItem } from '../AgendaItem/AgendaItem.tsx';
import { EmptyState } from '../EmptyState/EmptyState.tsx';
import type { HeadingLevel } from '../Heading/Heading.tsx';
import { IconCalendar } from '../Icon/index.ts';
import * as styles from './AgendaList.css.ts';

export interface AgendaListProps extends Omit<ComponentPropsWithRef<'div'>, 'children'> {
  /** The events in any order. They are sorted by start; those without a date that can be read stand last. */
  events: readonly AgendaEvent[];
  /** Zone of the area; all times are written in it, and months begin in it. */
  timeZone: TimeZone;
  /** The present, as an instant with offset, where it is known: what is over, or goes on, is then said. */
  now?: string | undefined;
  /** Level of the headings of the months in the outline. @default 3 */
  level?: Exclude<HeadingLevel, 1>;
  /** Address of one `.ics` file with all events, made with `agendaIcs`. */
  icsHref?: string | undefined;
  /** Why there are no events, and where to look instead. */
  empty?: ReactNode;
  /** Language of the words. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/AgendaList@1';

/** The events of an office, by month. */
export function AgendaList({
  events: given,
  timeZone,
  now,
  level = 3,
  icsHref,
  empty,
  locale,
  className,
  ...rest
}: AgendaListProps): ReactElement {
  const events = list(given);
  const text = words(agendaText, locale);
  const Title = `h${level}` as 'h3';
  const sorted = events
    .map((event) => ({ event, at: startOf(event.start, timeZone) ?? Number.POSITIVE_INFINITY }))
    // Infinity minus itself is no order.
    .sort((a, b) => a.at - b.at || 0);
  const months = new Map<string, ReactElement[]>();
  sorted.forEach(({ event }, index) => {
    const month = monthOf(event.start, timeZone, locale) ?? text.noDate;
    const items = months.get(month) ?? [];
    if (!items.length) months.set(month, items);
    items.push(
      // biome-ignore lint/suspicious/noArrayIndexKey: two events may be the same
      <AgendaItem key={index} event={event} timeZone={timeZone} now={now} {...(locale && { locale })} />,
    );
  });
  return (
    <div data-kpu={id} className={cx(styles.root, className)} {...rest}>
      {events.length === 0 && (
        <EmptyState heading={text.empty} level={level}>
          {empty}
        </EmptyState>
      )}
      {[...months].map(([month, items]) => [
        <Title key={month}>{month}</Title>,
        <ol key={`${month}:`}>{items}</ol>,
      ])}
      {icsHref && events.length > 0 && (
        <a href={safeUrl(icsHref)} type="text/calendar" className={save}>
          <IconCalendar size={20} />
          {text.saveAll}
        </a>
      )}
    </div>
  );
}
