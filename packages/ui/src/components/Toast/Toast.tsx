'use client';
import {
  type ComponentPropsWithRef,
  type FocusEvent,
  type ReactElement,
  useEffect,
  useRef,
  useState,
} from 'react';
import type { UiContractId } from '../../contract.ts';
import { closeText, type Locale, toastText, words } from '../../i18n.ts';
import { complain } from '../../internal/complain.ts';
import { cx } from '../../internal/cx.ts';
import { Button } from '../Button/index.ts';
import { Cluster } from '../Cluster/index.ts';
import * as styles from './Toast.css.ts';

/** Shortest time that a toast stays, in seconds. Reading, finding and pressing take a slow reader about so long. */
export const toastSeconds = 10;

export interface ToastProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'role'> {
  /** What was done, with the thing in it: "Berkas “DPT.pdf” dihapus." Nothing while there is nothing to undo. */
  message: string | null | undefined;
  /** Brings back what was done. Without a way back there is no toast: use Notification. */
  onUndo: () => void;
  /** The time is over, or the visitor closed it or undid: take `message` away. */
  onClose: () => void;
  /**
   * The button that brings it back.
   * @default 'Urungkan'
   */
  undo?: string;
  /**
   * How long it stays, in seconds: at least 10. `null` turns the time off, and it stays until it is closed
   * (WCAG 2.2.1).
   * @default 10
   */
  seconds?: number | null;
  /**
   * Language of the interface.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/Toast@1';

/**
 * Says that something was done, and brings it back. The time stands still while it is under the pointer, has the
 * focus, or the page is in the background, and begins anew after that.
 */
export function Toast({
  message,
  onUndo,
  onClose,
  undo,
  seconds = toastSeconds,
  locale,
  className,
  ...rest
}: ToastProps): ReactElement {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const before = useRef<HTMLElement>(null);
  const close = useRef(onClose);
  const held = pointed || focused;
  const time = seconds === null ? null : Math.max(toastSeconds, seconds || 0);

  if (process.env.NODE_ENV !== 'production' && time !== null && time !== seconds) {
    complain(
      'Toast',
      `it was to stay ${seconds} seconds. Slow readers could not undo any more, so it stays ${time}. Give at least ${toastSeconds}, or null for no limit.`,
    );
  }

  useEffect(() => {
    close.current = onClose;
  });

  useEffect(() => {
    if (!message || held || time === null) return;
    let timer: ReturnType<typeof setTimeout>;
    const begin = () => {
      clearTimeout(timer);
      if (!document.hidden) timer = setTimeout(() => close.current(), Math.min(time * 1000, 2 ** 31 - 1));
    };
    begin();
    document.addEventListener('visibilitychange', begin);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', begin);
    };
  }, [message, held, time]);

  const leave = (act?: () => void) => {
    // The buttons go away: the focus returns to what had it before. No event tells that they have lost it.
    before.current?.focus();
    setPointed(false);
    setFocused(false);
    act?.();
    onClose();
  };

  return (
    <div data-kpu={id} className={cx(styles.root, className)} role="status" {...rest}>
      {message && (
        // biome-ignore lint/a11y/noStaticElementInteractions: it does nothing, it only stops the time
        <div
          onPointerEnter={() => setPointed(true)}
          onPointerLeave={() => setPointed(false)}
          onFocus={(event: FocusEvent<HTMLElement>) => {
            const from = event.relatedTarget as HTMLElement | null;
            if (!event.currentTarget.contains(from)) before.current = from;
            setFocused(true);
          }}
          onBlur={(event) => {
            if (!event.currentTarget.contains(event.relatedTarget)) setFocused(false);
          }}
        >
          <p>
            <bdi>{message}</bdi>
          </p>
          <Cluster space={2}>
            <Button variant="secondary" onClick={() => leave(onUndo)}>
              {undo || words(toastText, locale).undo}
            </Button>
            <Button variant="quiet" onClick={() => leave()}>
              {words(closeText, locale)}
            </Button>
          </Cluster>
        </div>
      )}
    </div>
  );
}
