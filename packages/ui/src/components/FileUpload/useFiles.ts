'use client';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { type Checked, check, type FileLimits } from './check.ts';

/** What becomes of a file that is sent by itself. */
export const fileStates = ['waiting', 'uploading', 'done', 'failed'] as const;
export type FileState = (typeof fileStates)[number];

export interface UploadOptions {
  /** Aborted when the visitor cancels, or the field goes away. Give it to `fetch`. */
  signal: AbortSignal;
  /** Call it with the share that is sent, from 0 to 1. Without it the bar only says that something goes on. */
  onProgress: (share: number) => void;
}
// biome-ignore lint/suspicious/noConfusingVoidType: a function that returns nothing is the usual case
export type Upload = (file: File, options: UploadOptions) => Promise<string | undefined | void>;

export interface Entry {
  id: number;
  file: File;
  state?: FileState | undefined;
  share?: number | undefined;
  /** What the form sends in place of the file. */
  answer?: string | undefined;
  /** Why it has failed, if there are words for it. */
  reason?: string | undefined;
}

let made = 0;

/** The files of a field, what was refused at the last choice, and the sending of one after the other. */
export function useFiles(
  input: RefObject<HTMLInputElement | null>,
  limits: FileLimits,
  upload: Upload | undefined,
  onFilesChange: ((files: readonly File[]) => void) | undefined,
) {
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [problems, setProblems] = useState<Checked<File>['problems']>({});
  const running = useRef<{ id: number; stop: AbortController }>(undefined);

  const change = (id: number, more: Partial<Entry>) =>
    setEntries((list) => list.map((entry) => (entry.id === id ? { ...entry, ...more } : entry)));

  const stop = (id?: number) => {
    if (!running.current || (id !== undefined && running.current.id !== id)) return;
    running.current.stop.abort();
    running.current = undefined;
  };

  const add = (files: readonly File[]) => {
    // One file replaces the one before, several come to those that are there.
    const before = limits.maxFiles > 1 ? entries : [];
    const { taken, problems } = check(
      files,
      before.map(({ file }) => file.name),
      limits,
    );
    setProblems(problems);
    if (taken.length && before !== entries) stop();
    setEntries([
      ...(taken.length ? before : entries),
      ...taken.map((file) => ({ id: ++made, file, state: upload && ('waiting' as const) })),
    ]);
  };

  const remove = (id: number) => {
    stop(id);
    setProblems({});
    setEntries((list) => list.filter((entry) => entry.id !== id));
  };

  const send = (file: File, { id, stop }: { id: number; stop: AbortController }) => {
    const settle = (more: Partial<Entry>) => {
      if (stop.signal.aborted) return;
      running.current = undefined;
      change(id, more);
    };
    Promise.resolve()
      .then(() =>
        upload?.(file, {
          signal: stop.signal,
          onProgress: (share) => change(id, { share: Math.min(Math.max(share, 0), 1) || 0 }),
        }),
      )
      .then(
        (answer) => settle({ state: 'done', answer: answer || undefined }),
        (reason) => settle({ state: 'failed', reason: typeof reason === 'string' ? reason : undefined }),
      );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the next one, whenever one has changed
  useEffect(() => {
    const next = !running.current && entries.find(({ state }) => state === 'waiting');
    if (!next) return;
    running.current = { id: next.id, stop: new AbortController() };
    change(next.id, { state: 'uploading', share: undefined, reason: undefined });
    send(next.file, running.current);
  }, [entries]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once
  useEffect(() => {
    const field = input.current;
    // Chosen before the script came.
    if (field?.files?.length) add([...field.files]);
    const reset = () => {
      stop();
      setEntries([]);
      setProblems({});
    };
    field?.form?.addEventListener('reset', reset);
    return () => {
      stop();
      field?.form?.removeEventListener('reset', reset);
    };
  }, []);

  // The field holds what is listed and not yet sent, so that a plain form sends it.
  const held = entries.filter(({ state }) => state !== 'done');
  const ids = held.map(({ id }) => id).join();
  // biome-ignore lint/correctness/useExhaustiveDependencies: `held` is new each time, `ids` says whether it differs
  useEffect(() => {
    const field = input.current;
    if (!field || (!ids && !field.files?.length)) return;
    try {
      const data = new DataTransfer();
      for (const { file } of held) data.items.add(file);
      field.files = data.files;
    } catch {
      // A tool that tests the page may have fixed the files; the list is right in any case.
    }
  }, [ids, problems]);

  const all = entries.map(({ id }) => id).join();
  const reported = useRef('');
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the files differ
  useEffect(() => {
    if (reported.current === all) return;
    reported.current = all;
    onFilesChange?.(entries.map(({ file }) => file));
  }, [all]);

  return {
    entries,
    problems,
    add,
    remove,
    retry: (id: number) => change(id, { state: 'waiting' }),
  };
}
