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
