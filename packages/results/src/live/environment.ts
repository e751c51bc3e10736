/** What a source needs of the page it runs in: whether it is seen, whether there is a network, and a place to keep. */

/** The page, or anything that can say the same. */
export interface LivePage {
  /** Whether the page is out of sight. */
  hidden(): boolean;
  /** Whether the device says that it has a network. */
  online(): boolean;
  /** Calls `changed` when either may have changed. Returns how to end it. */
  listen(changed: () => void): () => void;
}

/** The page of the browser. Outside of one it is always seen and always online. */
export const browserPage: LivePage = {
  hidden: () => globalThis.document?.visibilityState === 'hidden',
  online: () => globalThis.navigator?.onLine !== false,
  listen(changed) {
    if (typeof document === 'undefined') return () => {};
    document.addEventListener('visibilitychange', changed);
    addEventListener('online', changed);
    addEventListener('offline', changed);
    return () => {
      document.removeEventListener('visibilitychange', changed);
      removeEventListener('online', changed);
      removeEventListener('offline', changed);
    };
  },
};

/** Keeps one text across visits. It may fail at any time; a source then works without. */
export interface LiveStorage {
  read(): Promise<string | null>;
  write(text: string): Promise<void>;
}

/** A place in the browser's Cache API, one for each manifest. It is written whole, so it never holds half an edition. */
export function cacheStorage(manifest: string): LiveStorage {
  const address = `${manifest.split('#')[0]}#situs-kpu`.replace('#', manifest.includes('?') ? '&' : '?');
  const open = () => caches.open('situs-kpu-hasil');
  return {
    async read() {
      return (await (await open()).match(address))?.text() ?? null;
    },
    async write(text) {
      await (await open()).put(address, new Response(text));
    },
  };
}
