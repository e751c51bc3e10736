/** What a source is made from, and what it can do. */
import type { CheckedResult } from '../core/checked.ts';
import type { LivePage, LiveStorage } from './environment.ts';
import type { Timers } from './request.ts';
import type { LiveEvent, LiveSnapshot } from './snapshot.ts';

export interface ResultsSourceOptions {
  /** Address of the manifest. */
  manifest: string;
  /** Keys of the results to follow (`resultKey`). @default all of the manifest */
  follow?: readonly string[];
  /** Results that the page came with, by `checkResult`: shown on the server and until the first check. */
  initial?: readonly CheckedResult[];
  /** Time between two checks, in ms; at least 1,000. @default 60_000 */
  interval?: number;
  /** Part of the interval by which each one varies, so that visitors do not ask all at once. @default 0.2 */
  jitter?: number;
  /** Longest time between two checks after failures, in ms; each failure doubles the interval. @default 600_000 */
  longestInterval?: number;
  /** Longest wait for one answer, in ms. @default 15_000 */
  timeout?: number;
  /** Time without new figures of a running count after which they are called late, in ms. @default 900_000 */
  lateAfter?: number;
  /** Ed25519 keys of the office, raw 32 bytes in base64. With one, a manifest without a valid signature is refused. */
  publicKeys?: readonly string[];
  /** Whether checks stop while the page is out of sight. @default true */
  pauseWhenHidden?: boolean;
  /** Where the last good figures are kept across visits; `null` for nowhere. @default the browser's Cache API */
  storage?: LiveStorage | null;
  /** Ends the source for good. */
  signal?: AbortSignal;
  /** Told of everything that happens; `events` is the same for later listeners. */
  onEvent?: (event: LiveEvent) => void;
  /** For tests and replays. @default the browser's */
  fetch?: typeof globalThis.fetch;
  /** Clock in ms since 1970. @default Date.now */
  now?: () => number;
  /** From 0 up to 1. @default Math.random */
  random?: () => number;
  timers?: Timers;
  page?: LivePage;
}

export interface ResultsSource {
  /** Calls `changed` after each change of the snapshot. Returns how to end it. For `useSyncExternalStore`. */
  subscribe(changed: () => void): () => void;
  getSnapshot(): LiveSnapshot;
  /** The state that the page came with: the same on the server and while hydrating. */
  getServerSnapshot(): LiveSnapshot;
  /** Listens to events. Returns how to end it. */
  events(listener: (event: LiveEvent) => void): () => void;
  /** Begins to check. Returns how to leave; when all who began have left, checks end. */
  start(): () => void;
  /** Ends checks for all. `start` begins again. */
  stop(): void;
  /** Checks now, also while paused and also what has reached its end. */
  refresh(): Promise<void>;
  /** Stops changes until `resume`; an answer that is under way is dropped. */
  pause(): void;
  resume(): void;
  /** The clock, corrected by the server's where that is known, in ms since 1970. */
  now(): number;
}
