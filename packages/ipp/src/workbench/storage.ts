/** Where the workbench keeps its document. It may fail at any time; the workbench then says so and goes on in memory. */

/** A document as it is kept. */
export interface StoredDraft {
  readonly format: 1;
  /** Rises by one with every save. Two tabs that save at once see it. */
  readonly generation: number;
  readonly savedAt: string;
  /** Id of the tab that saved. */
  readonly writer: string;
  /** Short name of `body`, so that a half-written one is noticed. */
  readonly check: string;
  /** The document as JSON. */
  readonly body: string;
}

export interface StoredSlots {
  /** What was saved last, whatever stands there. `undefined` for nothing. */
  now: unknown;
  /** What was saved before that. */
  before: unknown;
}

export interface WorkbenchStorage {
  read(): Promise<StoredSlots>;
  /**
   * Saves, in one step, if what is there still has this generation (`null`: nothing, or something without one), and
   * says whether it did. With `keep` the former document stays as the one before.
   */
  replace(draft: StoredDraft, expected: number | null, keep: boolean): Promise<boolean>;
  /** Keeps something that cannot be read, apart from the documents. It is never overwritten by saving. */
  setAside(value: unknown): Promise<void>;
}

/** Generation of whatever is kept; `null` where it has none. */
export function generationOf(value: unknown): number | null {
  const generation =
    typeof value === 'object' && value !== null ? (value as Record<string, unknown>)['generation'] : null;
  return Number.isSafeInteger(generation) ? (generation as number) : null;
}

/** Keeps in memory: for tests, and where a browser keeps nothing. Several workbenches may share one. */
export function memoryStorage(
  slots: StoredSlots = { now: undefined, before: undefined },
): WorkbenchStorage & {
  readonly slots: StoredSlots;
  readonly aside: unknown[];
} {
  const aside: unknown[] = [];
  return {
    slots,
    aside,
    read: async () => ({ ...slots }),
    replace: async (draft, expected, keep) => {
      if (generationOf(slots.now) !== expected) return false;
      if (keep) slots.before = slots.now;
      slots.now = draft;
      return true;
    },
    setAside: async (value) => {
      aside.push(value);
    },
  };
}

const storeName = 'ipp';

/**
 * Keeps in the browser's IndexedDB, under a name of its own for each document, e.g. `ipp-pilkada-2024/33.72`. Nothing
 * is opened before the first use, so it can be made on the server as well.
 */
export function indexedDbStorage(name: string, factory?: IDBFactory): WorkbenchStorage {
  const open = (): Promise<IDBDatabase> =>
    new Promise((resolve, reject) => {
      const request = (factory ?? indexedDB).open('situs-kpu-ipp', 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore(storeName);
      };
      request.onsuccess = () => {
        // Another tab with a newer version of this tool may need to change the store.
        request.result.onversionchange = () => request.result.close();
        resolve(request.result);
      };
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('Situs KPU workbench: another tab holds an older store.'));
    });
  /** Runs in one transaction and resolves when it is on the disk. */
  const inStore = async <T>(
    mode: IDBTransactionMode,
    run: (store: IDBObjectStore, done: (value: T) => void) => void,
  ): Promise<T> => {
    const database = await open();
    try {
      return await new Promise<T>((resolve, reject) => {
        const transaction = database.transaction(storeName, mode);
        let result: { value: T } | null = null;
        transaction.oncomplete = () => {
          if (result) resolve(result.value);
          else reject(new Error('Situs KPU workbench: the store gave no answer.'));
        };
        transaction.onerror = () => reject(transaction.error);
        transaction.onabort = () => reject(transaction.error);
        run(transaction.objectStore(storeName), (value) => {
          result = { value };
        });
      });
    } finally {
      database.close();
    }
  };
  const [now, before, aside] = ['now', 'before', 'aside'].map((slot) => `${name}/${slot}`) as [
    string,
    string,
    string,
  ];
  return {
    read: () =>
      inStore<StoredSlots>('readonly', (store, done) => {
        const first = store.get(now);
        const second = store.get(before);
        // Requests of one transaction answer in their order.
        second.onsuccess = () => done({ now: first.result, before: second.result });
      }),
    replace: (draft, expected, keep) =>
      inStore<boolean>('readwrite', (store, done) => {
        const there = store.get(now);
        there.onsuccess = () => {
          if (generationOf(there.result) !== expected) {
            done(false);
            return;
          }
          if (keep && there.result !== undefined) store.put(there.result, before);
          store.put(draft, now);
          done(true);
        };
      }),
    setAside: (value) =>
      inStore<void>('readwrite', (store, done) => {
        const there = store.get(aside);
        there.onsuccess = () => {
          const list: unknown[] = Array.isArray(there.result) ? there.result : [];
          // A few are enough to mend what was lost; more would fill the disk.
          store.put([...list, value].slice(-5), aside);
          done(undefined);
        };
      }),
  };
}

/** How tabs of one browser tell each other that they saved. */
export interface WorkbenchTabs {
  tell(message: { generation: number; writer: string }): void;
  /** Returns what ends the listening. */
  listen(heard: (message: { generation: number; writer: string }) => void): () => void;
}

/** By the browser's BroadcastChannel; `null` where there is none. Saving notices another tab without it, only later. */
export function broadcastTabs(name: string): WorkbenchTabs | null {
  if (typeof BroadcastChannel === 'undefined') return null;
  const channel = new BroadcastChannel(`situs-kpu-ipp/${name}`);
  return {
    tell: (message) => channel.postMessage(message),
    listen(heard) {
      const take = ({ data }: MessageEvent) => {
        const generation = generationOf(data);
        if (generation !== null && typeof data.writer === 'string')
          heard({ generation, writer: data.writer });
      };
      channel.addEventListener('message', take);
      return () => {
        channel.removeEventListener('message', take);
        channel.close();
      };
    },
  };
}
