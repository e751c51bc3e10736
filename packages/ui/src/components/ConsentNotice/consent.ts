'use client';
import { useSyncExternalStore } from 'react';

/** What a visitor may choose. Both are equally easy. */
export const consentChoices = ['denied', 'granted'] as const;
export type ConsentChoice = (typeof consentChoices)[number];

const key = 'kpu-consent';
const listeners = new Set<() => void>();

/** The choice of this page view; the only one where a browser blocks storage. */
let own: string | null = null;

function read(): string | null {
  try {
    return own ?? localStorage.getItem(key);
  } catch {
    return own;
  }
}

function choiceOf(stored: string | null, version: string): ConsentChoice | null {
  return consentChoices.find((choice) => stored === `${choice}:${version}`) ?? null;
}

/** Keeps a choice: in this browser, and where that is blocked for this page view. */
export function setConsent(choice: ConsentChoice, version: string): void {
  own = `${choice}:${version}`;
  try {
    localStorage.setItem(key, own);
  } catch {}
  for (const changed of listeners) changed();
}

/** Whether the visitor has agreed to this version of the policy; `false` on the server. For script outside of React. */
export function hasConsent(version: string): boolean {
  return typeof window !== 'undefined' && choiceOf(read(), version) === 'granted';
}

/** Another tab has chosen, or all data were cleared: that is the newer choice. */
function fromElsewhere(event: StorageEvent): void {
  if ((event.key ?? key) !== key) return;
  own = null;
  for (const changed of listeners) changed();
}

function subscribe(changed: () => void): () => void {
  listeners.add(changed);
  // One for all: the same function is added once.
  addEventListener('storage', fromElsewhere);
  return () => listeners.delete(changed);
}

/**
 * The choice for this version of the policy: `null` while there is none, `undefined` on the server and while
 * hydrating. Render what needs consent only for `'granted'`.
 */
export function useConsent(version: string): ConsentChoice | null | undefined {
  return useSyncExternalStore(
    subscribe,
    () => choiceOf(read(), version),
    () => undefined,
  );
}
