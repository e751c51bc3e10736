'use client';
import {
  type ComponentPropsWithRef,
  type MouseEvent,
  type ReactElement,
  type ReactNode,
  useState,
  useSyncExternalStore,
} from 'react';
import type { UiContractId } from '../../contract.ts';
import { closeText, type Locale, offlineNoticeText, words } from '../../i18n.ts';
import type { TimeZone } from '../../internal/dates.ts';
import { Alert } from '../Alert/index.ts';
import { Button } from '../Button/index.ts';
import { Cluster } from '../Cluster/index.ts';
import { DateTime } from '../DateTime/index.ts';

export interface OfflineNoticeProps extends Omit<ComponentPropsWithRef<'div'>, 'children' | 'role'> {
  /** What still works, and what does not: "Halaman ini tetap dapat dibaca. Formulir belum dapat dikirim." */
  children: ReactNode;
  /** When the data of the page were fetched: a day, or an instant with its offset. */
  asOf?: string;
  /** Zone of the area, for an `asOf` whose offset does not name it. */
  timeZone?: TimeZone;
  /**
   * Language of the interface.
   * @default 'id'
   */
  locale?: Locale;
}

const id: UiContractId = 'ui/OfflineNotice@1';

function subscribe(changed: () => void): () => void {
  addEventListener('online', changed);
  addEventListener('offline', changed);
  return () => {
    removeEventListener('online', changed);
    removeEventListener('offline', changed);
  };
}

/** Appears when the device has lost its network, and says so when it is back. Empty while all is well. */
export function OfflineNotice({
  children,
  asOf,
  timeZone,
  locale,
  ...rest
}: OfflineNoticeProps): ReactElement {
  const text = words(offlineNoticeText, locale);
  const online = useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
  const [lost, setLost] = useState(false);
  if (!online && !lost) setLost(true);

  const leave = (event: MouseEvent) => {
    // The button goes away: the focus stays where the message was.
    event.currentTarget.closest<HTMLElement>('[role=status]')?.focus();
    setLost(false);
  };

  return (
    <div data-kpu={id} role="status" tabIndex={-1} {...rest}>
      {!online ? (
        <Alert tone="warning" word={text.offline}>
          {typeof children === 'string' ? <p>{children}</p> : children}
          {asOf && (
            <p>
              {text.asOf} <DateTime value={asOf} timeZone={timeZone} locale={locale} />
            </p>
          )}
        </Alert>
      ) : (
        lost && (
          <Alert tone="success" word={text.online}>
            <p>{text.reload}</p>
            <Cluster>
              <Button variant="secondary" onClick={() => location.reload()}>
                {text.again}
              </Button>
              <Button variant="quiet" onClick={leave}>
                {words(closeText, locale)}
              </Button>
            </Cluster>
          </Alert>
        )
      )}
    </div>
  );
}
