/** The state of a source as views see it. */
import type { LocalText } from '../core/model.ts';
import type { Kept } from './keep.ts';
import type { LiveReason, LiveStatus } from './reasons.ts';
import { ageOf, type LiveResult, type LiveSnapshot, type SignatureState } from './snapshot.ts';

/** One result, with what only the source needs to know. */
export interface State {
  shown: Omit<LiveResult, 'status' | 'reason' | 'reasonText' | 'late'>;
  sha256: string | null;
  kept: Kept | null;
  fault: LiveReason | null;
  /** A file that was read and refused; it is not fetched twice. */
  refused: string | null;
  /** The end of the ladder, as the manifest of this visit says it. */
  done: boolean;
}

export const blankState = (key: string): State => ({
  shown: { key, result: null, findings: [], origin: 'server', sequence: null, receivedAt: null },
  sha256: null,
  kept: null,
  fault: null,
  refused: null,
  done: false,
});

export interface Whole {
  /** Why nothing is fetched now. */
  paused: LiveReason | null;
  /** Why the last edition was not taken. */
  fault: LiveReason | null;
  sequence: number | null;
  checkedAt: number | null;
  signature: SignatureState;
  clockDiffers: boolean;
  now: number;
  lateAfter: number;
  /** Words of the reasons that are known so far. */
  texts: Readonly<Partial<Record<LiveReason, LocalText>>>;
}

const textOf = (reason: LiveReason | null, { texts }: Whole): LocalText | null =>
  (reason && texts[reason]) ?? null;

function viewOf({ shown, done, fault: own }: State, whole: Whole): LiveResult {
  const age = ageOf(shown, whole.now);
  const late = shown.result?.status === 'hitung_sementara' && age !== null && age >= whole.lateAfter;
  const standing = (): [LiveStatus, LiveReason | null] => {
    if (done) return ['selesai', null];
    if (whole.paused) return ['dijeda', whole.paused];
    const failed = whole.fault ?? own;
    if (failed) return ['gagal', failed];
    if (whole.checkedAt === null) return ['memuat', null];
    return late ? ['terlambat', 'tanpa_pembaruan'] : ['segar', null];
  };
  const [status, reason] = standing();
  return { ...shown, status, reason, reasonText: textOf(reason, whole), late };
}

/** From what asks most for attention to what asks least. */
const order: readonly LiveStatus[] = ['gagal', 'dijeda', 'memuat', 'terlambat', 'segar', 'selesai'];

/** A source is as good as its worst result. */
export function snapshotOf(states: readonly State[], whole: Whole): LiveSnapshot {
  const { paused, fault, sequence, checkedAt, signature, clockDiffers } = whole;
  const results = states.map((state) => viewOf(state, whole));
  const [worst] = [...results].sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status));
  const alone: LiveStatus = paused ? 'dijeda' : fault ? 'gagal' : checkedAt === null ? 'memuat' : 'segar';
  const status = worst?.status ?? alone;
  const reason = worst ? worst.reason : (paused ?? fault);
  const reasonText = textOf(reason, whole);
  return { status, reason, reasonText, results, sequence, checkedAt, signature, clockDiffers };
}

/** The old one when both say the same, and equal parts of it otherwise, so that views can compare by identity. */
export function unlessEqual(old: LiveSnapshot, next: LiveSnapshot): LiveSnapshot {
  const results = next.results.map((one, index) => {
    const before = old.results[index];
    return before && equal(before, one) ? before : one;
  });
  const same = results.length === old.results.length && results.every((one, i) => one === old.results[i]);
  const whole = { ...next, results: same ? old.results : results };
  return equal(old, whole) ? old : whole;
}

function equal<T extends object>(a: T, b: T): boolean {
  return (Object.keys(b) as (keyof T)[]).every((key) => Object.is(a[key], b[key]));
}
