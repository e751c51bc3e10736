/** A simulated evening: clock, timers, server and source. For tests only. */
import { createHash } from 'node:crypto';
import { replayServer } from '../../fixtures/replay-server.ts';
import type { LiveStorage } from '../environment.ts';
import { loadChecks } from '../load.ts';
import type { ResultsSourceOptions } from '../options.ts';
import type { Timers } from '../request.ts';
import type { LiveEvent } from '../snapshot.ts';
import { createResultsSource } from '../source.ts';

/**
 * Makes the machine's part of an evening immediate: the checks are loaded, and hashes are made at once instead of in
 * another thread, whose time no simulated clock knows. That WebCrypto makes the same hashes is tested apart.
 */
export async function makeReady(): Promise<void> {
  await loadChecks();
  const digest = async (_: unknown, data: BufferSource) => {
    const bytes = ArrayBuffer.isView(data)
      ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
      : new Uint8Array(data);
    return Uint8Array.from(createHash('sha256').update(bytes).digest()).buffer;
  };
  Object.defineProperty(globalThis.crypto.subtle, 'digest', { value: digest, configurable: true });
}

/** Lets everything that waits for nothing but the machine come to its end. */
export async function settle(rounds = 12): Promise<void> {
  for (let i = 0; i < rounds; i += 1) await new Promise<void>((done) => setImmediate(done));
}

export interface Clock {
  now(): number;
  timers: Timers;
  advance(ms: number): Promise<void>;
}

export function simulatedClock(start: string): Clock {
  let time = Date.parse(start);
  let last = 0;
  const waiting = new Map<number, { at: number; run: () => void }>();
  return {
    now: () => time,
    timers: {
      set(run, ms) {
        last += 1;
        waiting.set(last, { at: time + ms, run });
        return last;
      },
      clear: (timer) => void waiting.delete(timer as number),
    },
    async advance(ms) {
      const end = time + ms;
      await settle();
      for (;;) {
        const [next] = [...waiting].filter(([, { at }]) => at <= end).sort(([, a], [, b]) => a.at - b.at);
        if (!next) break;
        const [id, { at, run }] = next;
        waiting.delete(id);
        time = Math.max(time, at);
        run();
        await settle();
      }
      time = end;
    },
  };
}

export function memory(text: string | null = null): LiveStorage & { text: string | null } {
  return {
    text,
    async read() {
      return this.text;
    },
    async write(next) {
      this.text = next;
    },
  };
}

/** Everything that a test of one evening needs. */
export function night(options: Partial<ResultsSourceOptions> = {}, start = '2024-11-27T12:00:00Z') {
  const clock = simulatedClock(start);
  const server = replayServer({
    now: clock.now,
    wait: (ms) => new Promise((done) => void clock.timers.set(done, ms)),
  });
  const events: LiveEvent[] = [];
  const make = (more: Partial<ResultsSourceOptions> = {}) =>
    createResultsSource({
      manifest: server.manifest,
      fetch: server.fetch,
      now: clock.now,
      random: () => 0.5,
      timers: clock.timers,
      page: server.page,
      storage: null,
      onEvent: (event) => events.push(event),
      ...options,
      ...more,
    });
  return { clock, server, events, make, source: make() };
}
