/** One request with an end: bytes and the few headers that matter, or a fault with its reason. */
import { Fault } from './reasons.ts';

/** Timers that may be replaced by simulated ones. */
export interface Timers {
  set(run: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}

export interface Answer {
  /** `true` for 304: what was received before still holds. */
  unchanged: boolean;
  bytes: Uint8Array<ArrayBuffer>;
  etag: string | null;
  /** The server's clock in ms, where its headers can be read. */
  serverTime: number | null;
}

export interface Ask {
  url: string;
  /** Only for what is asked for again: an ETag of before. */
  etag?: string | null;
  cache: RequestCache;
  timeout: number;
  /** Ends the request without a fault of its own. */
  signal: AbortSignal;
}

/** Another origin would ask permission first for a request with this header; there the browser's own cache asks. */
function mayAskByEtag(url: string): boolean {
  const here = globalThis.location?.origin;
  if (!here || here === 'null') return true;
  try {
    return new URL(url, here).origin === here;
  } catch {
    return false;
  }
}

/** Seconds of `Retry-After`; a date there is left alone. */
const seconds = (text: string | null) => (text !== null && /^\d{1,6}$/.test(text) ? Number(text) : null);

/** Asks once. @throws Fault, or whatever `signal` was aborted with */
export async function request(fetch: typeof globalThis.fetch, timers: Timers, ask: Ask): Promise<Answer> {
  const { url, etag, cache, timeout, signal } = ask;
  const controller = new AbortController();
  let end: ((error: unknown) => void) | undefined;
  // A fetch that ignores its signal ends all the same.
  const ended = new Promise<never>((_, reject) => {
    end = reject;
  });
  const stop = (error: unknown) => {
    controller.abort();
    end?.(error);
  };
  const leave = () => stop(signal.reason);
  const timer = timers.set(() => stop(new Fault('waktu_habis')), timeout);
  signal.addEventListener('abort', leave);
  try {
    signal.throwIfAborted();
    const load = async (): Promise<Answer> => {
      const headers: Record<string, string> = { accept: 'application/json' };
      if (etag && mayAskByEtag(url)) headers['if-none-match'] = etag;
      const response = await fetch(url, {
        cache,
        credentials: 'omit',
        headers,
        referrerPolicy: 'no-referrer',
        signal: controller.signal,
      });
      const date = Date.parse(response.headers.get('date') ?? '');
      const serverTime = Number.isNaN(date)
        ? null
        : date + (seconds(response.headers.get('age')) ?? 0) * 1000;
      const known = { etag: response.headers.get('etag'), serverTime };
      if (response.status === 304) return { ...known, unchanged: true, bytes: new Uint8Array() };
      if (response.status === 404 || response.status === 410) throw new Fault('tidak_ditemukan');
      if (!response.ok) throw new Fault('server', seconds(response.headers.get('retry-after')));
      const type = response.headers.get('content-type') ?? '';
      // A cheap host may call JSON text; the page of a Wi-Fi login is HTML.
      if (!/^$|json|text\/plain|octet-stream/i.test(type)) throw new Fault('jenis_salah');
      return { ...known, unchanged: false, bytes: new Uint8Array(await response.arrayBuffer()) };
    };
    return await Promise.race([load(), ended]);
  } catch (error) {
    if (error instanceof Fault || signal.aborted) throw error;
    // The browser tells no page whether it was the network or a missing permission (CORS).
    throw new Fault('jaringan');
  } finally {
    timers.clear(timer);
    signal.removeEventListener('abort', leave);
  }
}
