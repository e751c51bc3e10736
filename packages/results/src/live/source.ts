/**
 * Live results from static files: a small manifest is asked for again and again, and a result's file only when the
 * manifest names another one. Views never fetch; they show what the source has checked. Whatever goes wrong, the last
 * good figures stay, with their time.
 */
import { instantOf } from '@situs-kpu/ui/core';
import type { LocalText } from '../core/model.ts';
import { browserPage } from './environment.ts';
import { loadChecks } from './load.ts';
import { fileAddress, fileBody, type Manifest, resultKey } from './manifest.ts';
import type { ResultsSource, ResultsSourceOptions } from './options.ts';
import { Fault, firstReasons, type LiveReason, lastingReasons } from './reasons.ts';
import { request, type Timers } from './request.ts';
import { isLast, type LiveEvent, type LiveSnapshot, type SignatureState } from './snapshot.ts';
import { blankState, type State, snapshotOf, unlessEqual } from './view.ts';

const clockTolerance = 120_000;
const browserTimers: Timers = {
  set: (run, ms) => setTimeout(run, ms),
  clear: (timer) => clearTimeout(timer as ReturnType<typeof setTimeout>),
};

/** Makes a source. It does nothing until `start`, so it can be made on the server as well. */
export function createResultsSource(options: ResultsSourceOptions): ResultsSource {
  const {
    manifest: address,
    follow,
    jitter = 0.2,
    longestInterval = 600_000,
    timeout = 15_000,
    lateAfter = 900_000,
    publicKeys = [],
    pauseWhenHidden = true,
    storage,
    signal,
    now: clock = Date.now,
    random = Math.random,
    timers = browserTimers,
    page = browserPage,
  } = options;
  if (!address)
    throw new Error(
      'Situs KPU createResultsSource: manifest is empty. There is nothing to ask for. Give the address of manifest.json.',
    );
  const interval = Math.max(1000, options.interval ?? 60_000);
  const states = new Map<string, State>();
  const listeners = new Set<() => void>();
  const eventListeners = new Set<(event: LiveEvent) => void>();
  if (options.onEvent) eventListeners.add(options.onEvent);
  const users = new Set<object>();
  let running = false;
  let preparing: Promise<void> | null = null;
  let pausedByReader = false;
  let timer: unknown = null;
  let current: AbortController | null = null;
  let leavePage: (() => void) | null = null;
  let checkedAt: number | null = null;
  let fault: LiveReason | null = null;
  let failures = 0;
  let difference = 0;
  let signature: SignatureState = 'tanpa';
  let etag: string | null = null;
  let text: string | null = null;
  let manifest: Manifest | null = null;
  let sequence: number | null = null;
  let edition = '';
  let texts: Readonly<Partial<Record<LiveReason, LocalText>>> = firstReasons;

  const now = () => clock() + difference;
  const stateOf = (key: string): State => {
    const state = states.get(key) ?? blankState(key);
    states.set(key, state);
    return state;
  };
  for (const { result, findings } of options.initial ?? []) {
    const state = stateOf(resultKey(result));
    state.shown = { ...state.shown, result, findings, origin: 'halaman' };
  }
  for (const key of follow ?? []) stateOf(key);

  const emit = (event: LiveEvent) => {
    for (const listener of eventListeners) listener(event);
  };

  const pauseReason = (): LiveReason | null => {
    if (pausedByReader) return 'pembaca';
    if (!page.online()) return 'luring';
    return pauseWhenHidden && page.hidden() ? 'tersembunyi' : null;
  };
  const finished = () => states.size > 0 && [...states.values()].every(({ done }) => done);

  const makeSnapshot = (paused: LiveReason | null): LiveSnapshot =>
    snapshotOf([...states.values()], {
      paused,
      fault,
      sequence,
      checkedAt,
      signature,
      clockDiffers: Math.abs(difference) > clockTolerance,
      now: now(),
      lateAfter,
      texts,
    });
  const serverSnapshot = makeSnapshot(null);
  let snapshot = serverSnapshot;

  const commit = () => {
    const next = unlessEqual(snapshot, makeSnapshot(running || pausedByReader ? pauseReason() : null));
    if (next === snapshot) return;
    snapshot = next;
    for (const listener of listeners) listener();
  };

  const setFault = (state: State, reason: LiveReason | null) => {
    if (reason && state.fault !== reason) emit({ type: 'ditolak', key: state.shown.key, reason });
    state.fault = reason;
  };

  const readClock = (serverTime: number | null, generated: string | null) => {
    const made = generated === null ? null : instantOf(generated);
    // Without the server's clock one thing is sure: an edition was not made in the future.
    const next =
      serverTime !== null
        ? serverTime - clock()
        : made !== null
          ? Math.max(difference, made - clock())
          : difference;
    const before = difference;
    difference = Math.abs(next) > clockTolerance ? next : 0;
    if (difference !== 0 && Math.abs(difference - before) > clockTolerance) emit({ type: 'jam', difference });
  };

  async function readEdition(ended: AbortSignal): Promise<Manifest> {
    const fetch = options.fetch ?? globalThis.fetch;
    // The manifest is on its way while the checks are loaded and the earlier visit is remembered.
    const asked = request(fetch, timers, {
      url: address,
      etag,
      cache: 'no-cache',
      timeout,
      signal: ended,
    });
    asked.catch(() => {});
    await ready();
    const answer = await asked;
    if (answer.unchanged) {
      if (!manifest) throw new Fault('manifes');
      readClock(answer.serverTime, null);
      return manifest;
    }
    const received = new TextDecoder().decode(answer.bytes);
    let read = manifest;
    if (!read || received !== text) {
      const { checkSignature, readManifest, signedText } = await loadChecks();
      read = readManifest(received);
      const signed = await checkSignature(read, publicKeys);
      ended.throwIfAborted();
      const said = signedText(read);
      if (sequence !== null && read.sequence < sequence) throw new Fault('urutan_mundur');
      if (sequence === read.sequence && edition && said !== edition) throw new Fault('urutan_ganda');
      if (sequence !== null && read.sequence > sequence + 1)
        emit({ type: 'celah', from: sequence, to: read.sequence });
      [signature, manifest, text, sequence, edition] = [signed, read, received, read.sequence, said];
    }
    etag = answer.etag;
    readClock(answer.serverTime, read.generated);
    return read;
  }

  /** Takes the file of one entry. Returns whether the server should be left alone for longer. */
  async function take(read: Manifest, key: string, ended: AbortSignal): Promise<boolean> {
    const state = stateOf(key);
    const entry = read.results.find((one) => one.key === key);
    if (!entry) {
      setFault(state, 'tidak_terdaftar');
      return false;
    }
    try {
      if (state.sha256 !== entry.sha256) {
        if (state.refused === entry.sha256) return false;
        const { result: before } = state.shown;
        const fetch = options.fetch ?? globalThis.fetch;
        // What is named by its hash never changes: any cache may answer.
        const { bytes } = await request(fetch, timers, {
          url: fileAddress(address, entry.sha256),
          cache: 'default',
          timeout,
          signal: ended,
        });
        const { readResult } = await loadChecks();
        const { result, findings } = await readResult(bytes, entry, before);
        ended.throwIfAborted();
        const receivedAt = now();
        const brought = { origin: 'server' as const, sequence: read.sequence, receivedAt };
        state.shown = { key, result, findings, ...brought };
        state.sha256 = entry.sha256;
        state.kept = { ...entry, body: new TextDecoder().decode(bytes), sequence: read.sequence, receivedAt };
        state.refused = null;
        emit({ type: 'pembaruan', key, sequence: read.sequence, sha256: entry.sha256, before, result });
        const known = new Set(before?.corrections.map((one) => JSON.stringify(one)));
        const corrections = result.corrections.filter((one) => !known.has(JSON.stringify(one)));
        if (before && corrections.length > 0) emit({ type: 'koreksi', key, corrections });
      }
      setFault(state, null);
      if (!state.done && state.shown.result && isLast(state.shown.result.status)) {
        state.done = true;
        emit({ type: 'selesai', key });
      }
      return false;
    } catch (error) {
      if (!(error instanceof Fault)) throw error;
      setFault(state, error.reason);
      if (lastingReasons.has(error.reason)) {
        state.refused = entry.sha256;
        return false;
      }
      return true;
    }
  }

  async function check(all: boolean): Promise<void> {
    timers.clear(timer);
    current?.abort();
    const own = new AbortController();
    current = own;
    let wait: number | null = null;
    try {
      const read = await readEdition(own.signal);
      fault = null;
      let failed = false;
      // `done` is for this visit: a source that was begun again asks once more.
      const keys = new Set([...states.keys(), ...(follow ?? read.results.map(({ key }) => key))]);
      for (const key of keys) {
        if (!all && states.get(key)?.done) continue;
        failed = (await take(read, key, own.signal)) || failed;
        own.signal.throwIfAborted();
      }
      checkedAt = now();
      failures = failed ? failures + 1 : 0;
      await keepAll();
    } catch (error) {
      if (own.signal.aborted) return;
      const reason = error instanceof Fault ? error.reason : 'jaringan';
      if (error instanceof Fault && error.retryAfter !== null) wait = error.retryAfter * 1000;
      if (fault !== reason) emit({ type: 'ditolak', key: null, reason });
      fault = reason;
      failures += 1;
    }
    if (current !== own) return;
    current = null;
    commit();
    schedule(wait ?? 0);
  }

  /** Once for a source; a load that failed is tried again. */
  const ready = (): Promise<void> => {
    preparing ??= prepare().catch((error: unknown) => {
      preparing = null;
      throw error;
    });
    return preparing;
  };

  /** Gets ready to compare: the hashes of what the page came with, and what an earlier visit has left. */
  async function prepare(): Promise<void> {
    const { hashOf, liveReasons, restore } = await loadChecks();
    texts = liveReasons;
    for (const state of states.values()) {
      // A page that was made from the file of the manifest need not fetch it again.
      const { result, origin } = state.shown;
      if (result && origin === 'halaman') state.sha256 = await hashOf(fileBody(result));
    }
    let giveUp: unknown = null;
    const late = new Promise<null>((done) => {
      giveUp = timers.set(() => done(null), 1000);
    });
    const given = (key: string) => states.get(key)?.shown.result ?? null;
    const kept = await Promise.race([restore(address, storage, clock(), given), late]);
    timers.clear(giveUp);
    if (!kept) return;
    [sequence, edition] = [kept.sequence, kept.edition];
    for (const { kept: one, accepted } of kept.results) {
      const { key, sha256, sequence: brought, receivedAt } = one;
      if (follow && !follow.includes(key)) continue;
      const state = stateOf(key);
      state.shown = { key, ...accepted, origin: 'simpanan', sequence: brought, receivedAt };
      state.sha256 = sha256;
      state.kept = one;
    }
    commit();
  }

  async function keepAll(): Promise<void> {
    if (sequence === null) return;
    const results = [...states.values()].flatMap(({ kept }) => kept ?? []);
    const said = JSON.stringify([sequence, results.map((one) => one.sha256)]);
    if (said === saved) return;
    saved = said;
    const { remember } = await loadChecks();
    // Not waited for: a slow disk does not hold up the figures.
    void remember(address, storage, { version: 1, sequence, edition, savedAt: clock(), results });
  }
  let saved = '';

  function schedule(least: number): void {
    timers.clear(timer);
    if (!running || current) return;
    if (finished() || pauseReason()) return;
    const base = Math.min(interval * 2 ** Math.min(failures, 20), Math.max(interval, longestInterval));
    const varied = base * (1 + jitter * (2 * random() - 1));
    timer = timers.set(() => void check(false), Math.max(least, varied));
  }

  /** After the page, the network or the reader has changed something. */
  function look(): void {
    if (!running) return;
    const paused = pauseReason();
    if (paused) {
      timers.clear(timer);
      current?.abort();
      current = null;
    } else if (!current && !finished()) {
      timers.clear(timer);
      // The network of a whole place may come back at once: not all ask in the same second.
      const wait = fault === null && checkedAt !== null ? checkedAt + interval - now() : 0;
      timer = timers.set(() => void check(false), Math.max(random() * 2000, Math.min(wait, interval)));
    }
    commit();
  }

  function begin(): void {
    if (running || signal?.aborted) return;
    running = true;
    for (const state of states.values()) state.done = false;
    leavePage = page.listen(look);
    if (pauseReason()) {
      commit();
      ready().catch(() => {});
    } else void check(false);
  }

  function stop(): void {
    running = false;
    users.clear();
    timers.clear(timer);
    current?.abort();
    current = null;
    leavePage?.();
    leavePage = null;
  }
  signal?.addEventListener('abort', stop, { once: true });

  return {
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    getSnapshot: () => snapshot,
    getServerSnapshot: () => serverSnapshot,
    events(listener) {
      eventListeners.add(listener);
      return () => void eventListeners.delete(listener);
    },
    start() {
      const user = {};
      users.add(user);
      begin();
      return () => {
        if (users.delete(user) && users.size === 0) stop();
      };
    },
    stop,
    async refresh() {
      if (signal?.aborted) return;
      failures = 0;
      for (const state of states.values()) state.refused = null;
      await check(true);
    },
    pause() {
      pausedByReader = true;
      look();
      commit();
    },
    resume() {
      pausedByReader = false;
      look();
      commit();
    },
    now,
  };
}
