'use client';
import { useEffect, useSyncExternalStore } from 'react';
import type { ResultsSource } from '../../live/options.ts';
import type { LiveSnapshot } from '../../live/snapshot.ts';

/**
 * The state of a source of live results, and checks for as long as the component is on the page. On the server and
 * while hydrating it is what the page came with. Make the source once, outside of components.
 */
export function useResults(source: ResultsSource): LiveSnapshot {
  useEffect(() => source.start(), [source]);
  return useSyncExternalStore(source.subscribe, source.getSnapshot, source.getServerSnapshot);
}
