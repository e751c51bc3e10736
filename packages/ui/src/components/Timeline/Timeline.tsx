import type { ComponentPropsWithRef, ReactElement, ReactNode } from 'react';
import type { UiContractId } from '../../contract.ts';
import { type Locale, timelineText, words } from '../../i18n.ts';
import { blank } from '../../internal/blank.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { endOf, type TimeZone } from '../../internal/dates.ts';
import { spanState, startOf } from '../../internal/days.ts';
import { list } from '../../internal/list.ts';
import * as tone from '../../styles/Tone.css.ts';
import { DateTime } from '../DateTime/DateTime.tsx';
import type { HeadingLevel } from '../Heading/Heading.tsx';
import { IconClock } from '../Icon/index.ts';
import { StatusBadge } from '../StatusBadge/StatusBadge.tsx';
import * as text from '../Text/Text.css.ts';
import * as styles from './Timeline.css.ts';

/** Over, going on, still to come. */
export const timelineStates = ['past', 'now', 'next'] as const;
export type TimelineState = (typeof timelineStates)[number];

export interface TimelineItem {
  /** What happens: "Pemungutan suara". */
  title: ReactNode;
  /** First day `2024-11-27`, or instant with offset. Without any date the item says that it is not fixed yet. */
  start?: string | undefined;
  /** Last day, which counts to its end, or instant with offset. */
  end?: string | undefined;
  /** What it means for visitors, with links. */
  children?: ReactNode;
  /** Instead of what follows from the dates: for a stage that was put off or stopped. @default from the dates and `now` */
  state?: TimelineState | undefined;
}

export interface TimelineProps extends Omit<ComponentPropsWithRef<'ol'>, 'children'> {
  /** The stages in the order of their beginning; the order given is kept. Without any, nothing is shown: say so with EmptyState. */
  items: readonly TimelineItem[];
  /** Zone of the area: its days begin and end there. @default 'Asia/Jakarta' */
  timeZone?: TimeZone;
  /** The present: an instant with offset, or a day. Without it nothing is claimed about the present. */
  now?: string | undefined;
  /** Level of the titles in the outline; without it they are paragraphs. */
  level?: Exclude<HeadingLevel, 1>;
  /** Language of the words. @default 'id' */
  locale?: Locale;
}

const id: UiContractId = 'ui/Timeline@1';

/** `undefined` where nothing can be claimed, `null` where the end comes before the beginning. */
function stateOf(
  { start, end }: TimelineItem,
  now: string | undefined,
  zone: TimeZone,
): TimelineState | null | undefined {
  const first = start || end || '';
  const last = end || first;
  const [from, until, over] = [startOf(first, zone), startOf(last, zone), endOf(last, zone)];
  if (from === null || until === null || over === null) return;
  // A day ends after an instant of it has begun.
  if (until < from && over <= from) return null;
  const span = spanState(first, end, now, zone);
  if (span) return span === 'ongoing' ? 'now' : span;
  // Of a stage that only has an end nobody knows whether it has begun.
  return start && (startOf(now || '', zone) ?? from) < from ? 'next' : undefined;
}

/** Stages with their dates, one after the other, and where the present stands among them. */
export function Timeline({
  items: given,
  timeZone = 'Asia/Jakarta',
  now,
  level,
  locale,
  className,
  ...rest
}: TimelineProps): ReactElement | null {
  const items = list(given);
  if (items.length === 0) return null;
  const t = words(timelineText, locale);
  const Title = level ? (`h${level}` as 'h2') : 'p';
  if (process.env.NODE_ENV !== 'production') {
    if (now && startOf(now, timeZone) === null) {
      complain(
        'Timeline',
        `now "${now}" cannot be read. No stage can say whether it is over. Give a day like 2024-12-04, or an instant like 2024-12-04T17:53+07:00.`,
      );
    }
    let latest = Number.NEGATIVE_INFINITY;
    const wrong = items.findIndex((item) => {
      const from = startOf(item.start || item.end || '', timeZone) ?? latest;
      const early = from < latest;
      latest = from;
      return early;
    });
    if (wrong > 0) {
      complain(
        'Timeline',
        `stage ${wrong + 1} begins before the one above it. Visitors read from top to bottom as from early to late. Sort the items by start.`,
      );
    }
  }
  const date = (value: string) => <DateTime value={value} timeZone={timeZone} locale={locale} />;
  return (
    <ol data-kpu={id} className={cx(styles.root, className)} {...rest}>
      {items.map((item, i) => {
        const { title, start, end, children } = item;
        const found = stateOf(item, now, timeZone);
        const state = item.state ?? found;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: two stages may have the same title
          <li key={i} className={state ? styles.variant[state] : undefined}>
            <Title className={styles.title}>{title}</Title>
            <p>
              {start ? date(start) : end ? `${t.until} ` : t.none}
              {start && end && end !== start && ` ${t.to} `}
              {end && end !== start && date(end)}
              {state === 'now' ? (
                <>
                  {' '}
                  <StatusBadge tone="info" icon={<IconClock size={16} />}>
                    {t.now}
                  </StatusBadge>
                </>
              ) : (
                state && t[state] && <span className={text.tone.muted}> · {t[state]}</span>
              )}
            </p>
            {found === null && (
              <p>
                <span className={tone.tone.danger}>{t.reversed}</span>
              </p>
            )}
            {!blank(children) && <div>{children}</div>}
          </li>
        );
      })}
    </ol>
  );
}
