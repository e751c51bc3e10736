'use client';
import {
  type ComponentPropsWithRef,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { UiContractId } from '../../contract.ts';
import { closeText, fill, type Locale, notificationText, toneText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { list } from '../../internal/list.ts';
import { formatNumber } from '../../internal/numbers.ts';
import type { Tone } from '../../internal/tone.tsx';
import { Alert } from '../Alert/index.ts';
import { Button } from '../Button/index.ts';
import { say } from '../LiveRegion/announce.ts';
import * as hidden from '../VisuallyHidden/VisuallyHidden.css.ts';
import * as styles from './Notification.css.ts';

export interface NotificationItem {
  /** Different for each message. A later one with the same id takes its place. */
  id: string;
  /** What happened, in one sentence. */
  message: string;
  /**
   * Kind of message.
   * @default 'info'
   */
  tone?: Tone | undefined;
  /** One link or button that follows from it: "Lihat berkas". */
  action?: ReactNode;
}

export interface NotificationProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'role'> {
  /** The messages, the oldest first. Empty when the page is loaded. */
  items: readonly NotificationItem[];
  /** The visitor has read it: take it out of `items`. */
  onDismiss: (id: string) => void;
  /**
   * Language of the interface.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/Notification@1';

/** Read out one by one are at most so many; the others are counted. */
const most = 3;
/** After this time nobody reads the announcement a second time on the way through the page, in ms. */
const forget = 7000;

/** Told apart by what is said as well: a message may take the place of one with the same id. */
const keyOf = (item: NotificationItem) => `${item.id} ${item.message}`;

/** Messages of a page, and what `Notification` needs: `const { notify, ...messages } = useNotifications()`. */
export function useNotifications(): Pick<NotificationProps, 'items' | 'onDismiss'> & {
  /** Adds a message at the end. Without an `id` it gets its own. */
  notify: (item: Omit<NotificationItem, 'id'> & { id?: string }) => void;
} {
  const [items, setItems] = useState<readonly NotificationItem[]>([]);
  const count = useRef(0);
  const notify = useCallback((item: Omit<NotificationItem, 'id'> & { id?: string }) => {
    const next = { id: `${++count.current}`, ...item };
    setItems((list) => [...list.filter((old) => old.id !== next.id), next]);
  }, []);
  const onDismiss = useCallback((gone: string) => {
    setItems((list) => list.filter((item) => item.id !== gone));
  }, []);
  return { items, notify, onDismiss };
}

/**
 * What happened while the page was used. The messages stay until they are closed; a screen reader hears those of one
 * second together, when it has finished its sentence.
 */
export function Notification({
  items: given,
  onDismiss,
  locale,
  className,
  ...rest
}: NotificationProps): ReactElement {
  const items = list(given);
  const text = words(notificationText, locale);
  const close = words(closeText, locale);
  const kinds = words(toneText, locale);
  const all = [...new Map(items.map((item) => [item.id, item])).values()];
  const wordOf = ({ tone = 'info' }: NotificationItem) => kinds[tone];

  if (process.env.NODE_ENV !== 'production' && all.length < items.length) {
    complain(
      'Notification',
      `${items.length - all.length} of ${items.length} messages have an id that another one has. Closing one would close both, so only the last of each is shown. Give each message an id of its own.`,
    );
  }

  const region = useRef<HTMLDivElement>(null);
  // What is there from the start belongs to the page, and is not read out.
  const known = useRef<ReadonlySet<string>>(null);
  known.current ??= new Set(all.map(keyOf));
  const end = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => {
    const fresh = all.filter((item) => !known.current?.has(keyOf(item)));
    known.current = new Set(all.map(keyOf));
    const spoken = region.current;
    if (!fresh.length || !spoken) return;
    for (const item of fresh.slice(0, most)) say(spoken, `${wordOf(item)}: ${item.message}`, 'polite');
    const more = fresh.length - most;
    if (more > 0) say(spoken, fill(text.more, { n: formatNumber(more, { locale }) ?? '' }), 'polite');
    clearTimeout(end.current);
    end.current = setTimeout(() => say(spoken, '', 'polite'), forget);
  });
  useEffect(() => () => clearTimeout(end.current), []);

  const dismiss = (event: MouseEvent, gone: string) => {
    // The button goes away, so the focus moves on to the next message, or stays where the messages were.
    const item = event.currentTarget.closest('li');
    const next = item?.nextElementSibling ?? item?.previousElementSibling;
    const buttons = next?.querySelectorAll('button');
    const target = buttons?.[buttons.length - 1] ?? item?.parentElement?.parentElement;
    target?.focus();
    onDismiss(gone);
  };

  return (
    <div
      data-kpu={id}
      className={cx(styles.root, className)}
      tabIndex={-1}
      {...(all.length > 0 && { role: 'region', 'aria-label': text.label })}
      {...rest}
    >
      <div role="status" className={hidden.root} ref={region} />
      {all.length > 0 && (
        <ul>
          {all.map((item) => (
            <li key={item.id}>
              <Alert tone={item.tone ?? 'info'} word={wordOf(item)} heading={<bdi>{item.message}</bdi>}>
                {item.action}
                <Button
                  variant="quiet"
                  aria-label={`${close}: ${item.message}`}
                  onClick={(event) => dismiss(event, item.id)}
                >
                  {close}
                </Button>
              </Alert>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
