/** Undo and redo of the workbench: the documents that were shown, and where the way back ends. */
import type { Progress } from '../core/progress/model.ts';
import type { WorkbenchSnapshot } from './types.ts';

type UndoStop = WorkbenchSnapshot['undoStop'];

/** A document as it stood, with its changes since the last export. */
export interface HistoryStep {
  readonly progress: Progress;
  readonly sinceExport: number;
}

/** The steps back and forward from a document that the caller holds. Never more than `most` back. */
export function createHistory(most: number) {
  let done: readonly HistoryStep[] = [];
  let undone: readonly HistoryStep[] = [];
  let stop: UndoStop = null;
  return {
    canUndo: () => done.length > 0,
    canRedo: () => undone.length > 0,
    /** Why there is no way back; `null` while there is one, or for no such reason. */
    stop: (): UndoStop => (done.length > 0 ? null : stop),
    /** A person leaves a document behind. What was undone is gone. */
    leave(step: HistoryStep): void {
      done = most > 0 ? [...done, step].slice(-most) : [];
      undone = [];
    },
    undo(present: HistoryStep): HistoryStep | undefined {
      const last = done.at(-1);
      if (last) [done, undone] = [done.slice(0, -1), [...undone, present]];
      return last;
    },
    redo(present: HistoryStep): HistoryStep | undefined {
      const last = undone.at(-1);
      if (last) [undone, done] = [undone.slice(0, -1), [...done, present]];
      return last;
    },
    /** What left this browser cannot be taken back; it is changed by going on. */
    close(reason: NonNullable<UndoStop>): void {
      done = [];
      undone = [];
      stop = reason;
    },
  };
}
