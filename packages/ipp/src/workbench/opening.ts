/** With what a workbench opens: the document kept last, the one before it, or none, and what people are told of that. */
import { type Kept, rawText, recoveryTexts } from './kept.ts';
import type { StoredSlots } from './storage.ts';
import type { Recovery, RecoveryKind } from './types.ts';

/** What is done with the two kept documents. */
export interface Opening {
  /** The document to go on with; `null` to begin anew. */
  readonly kept: Extract<Kept, { kind: 'good' }> | null;
  /** `kept` is the one before, so it has to be saved again. */
  readonly former: boolean;
  /** What is kept is not for this tool and must stay as it is. */
  readonly readOnly: boolean;
  /** Which of them are unreadable, and put aside before anything is saved. */
  readonly aside: Readonly<Record<keyof StoredSlots, boolean>>;
  readonly recovery: Recovery | null;
}

export const recoveryOf = (kind: RecoveryKind, raw: unknown): Recovery => ({
  kind,
  text: recoveryTexts[kind],
  raw: rawText(raw),
});

/** Decides on what was read. */
export function openingOf(slots: StoredSlots, readKept: (raw: unknown) => Kept): Opening {
  const plain = { former: false, readOnly: false, aside: { now: false, before: false }, recovery: null };
  const last = readKept(slots.now);
  if (last.kind === 'good') return { ...plain, kept: last };
  if (last.kind === 'versi_lain' || last.kind === 'instrumen_lain')
    return { ...plain, kept: null, readOnly: true, recovery: recoveryOf(last.kind, slots.now) };
  const former = readKept(slots.before);
  const kept = former.kind === 'good' ? former : null;
  const damaged = last.kind === 'damaged';
  const lost = damaged || former.kind !== 'none';
  return {
    kept,
    former: kept !== null,
    readOnly: false,
    aside: { now: damaged, before: kept === null && former.kind !== 'none' },
    recovery: lost ? recoveryOf(kept ? 'sebelumnya' : 'hilang', damaged ? slots.now : slots.before) : null,
  };
}
