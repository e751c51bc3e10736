'use client';
import { useSyncExternalStore } from 'react';

let printing = false;
const paper = () => globalThis.matchMedia?.('print');

function subscribe(changed: () => void) {
  // Firefox prints a copy of the page: only the event comes in time. Safari knows only the query.
  const on = () => {
    printing = true;
    changed();
  };
  const off = () => {
    printing = false;
    changed();
  };
  const query = paper();
  addEventListener('beforeprint', on);
  addEventListener('afterprint', off);
  query?.addEventListener('change', changed);
  return () => {
    removeEventListener('beforeprint', on);
    removeEventListener('afterprint', off);
    query?.removeEventListener('change', changed);
  };
}

/**
 * True while the page is being printed. A store and not a state: React writes a change of a store before the browser
 * goes on, so that the paper already shows it.
 */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => printing || !!paper()?.matches,
    () => false,
  );
