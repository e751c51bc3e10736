/** The live table of 35 rows with our panel: a source that swaps checked results, age and announcement included. */
import { LivePanel } from '@situs-kpu/results';
import type { ResultsSource } from '@situs-kpu/results/live';
import type { ReactElement } from 'react';
import type { LiveFrame } from '../../shared/live-results.ts';

/** A source without a network: what is measured is the view. */
export function steppingSource(frames: readonly LiveFrame[]): ResultsSource & { step(t: number): void } {
  const listeners = new Set<() => void>();
  let snapshot = frames[0] as LiveFrame;
  return {
    step(t) {
      snapshot = frames[t] as LiveFrame;
      for (const listener of listeners) listener();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    getSnapshot: () => snapshot,
    getServerSnapshot: () => frames[0] as LiveFrame,
    events: () => () => {},
    start: () => () => {},
    stop: () => {},
    refresh: async () => {},
    pause: () => {},
    resume: () => {},
    now: () => Date.parse('2024-11-27T20:00:00+07:00'),
  };
}

export default function Live({ source }: { source: ResultsSource }): ReactElement {
  return <LivePanel source={source} board="wilayah" hideStatus hideSources />;
}
