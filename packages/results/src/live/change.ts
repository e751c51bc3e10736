/** Whether one result may follow another. A count never falls, and a stage never goes back, without a word about it. */
import type { Count, ElectionResult } from '../core/model.ts';
import { stepOf } from '../core/status.ts';
import type { LiveReason } from './reasons.ts';

/** A count that fell. */
export interface Fall {
  /** Path in the new result. */
  path: string;
  before: number;
  after: Count;
}

const repeats: ReadonlySet<string> = new Set(['psu', 'rekap_ulang', 'perbaikan_keputusan']);

/** Counts of `after` that are below those of `before`, or not known any more. */
export function fallsBetween(before: ElectionResult, after: ElectionResult): Fall[] {
  const falls: Fall[] = [];
  const compare = (path: string, old: Count | undefined, now: Count) => {
    if (typeof old === 'number' && (now === null || now < old)) falls.push({ path, before: old, after: now });
  };
  after.options.forEach(({ id, votes }, index) => {
    compare(`options.${index}.votes`, before.options.find((one) => one.id === id)?.votes, votes);
  });
  for (const key of ['valid', 'invalid', 'total'] as const) compare(key, before[key], after[key]);
  compare('progress.reported', before.progress.reported, after.progress.reported);
  const rows = new Map(before.children.map((child) => [child.area.code, child]));
  const codes = new Set(after.children.map((child) => child.area.code));
  for (const [code, { progress }] of rows)
    if (!codes.has(code)) falls.push({ path: 'children', before: progress.reported ?? 0, after: null });
  after.children.forEach((child, index) => {
    const old = rows.get(child.area.code);
    child.options.forEach(({ id, votes }, position) => {
      compare(
        `children.${index}.options.${position}.votes`,
        old?.options.find((one) => one.id === id)?.votes,
        votes,
      );
    });
    compare(
      `children.${index}.progress.reported`,
      old?.progress.reported ?? undefined,
      child.progress.reported,
    );
  });
  return falls;
}

/** Why `after` may not replace `before`; `null` when it may. */
export function changeFault(before: ElectionResult, after: ElectionResult): LiveReason | null {
  const corrected =
    after.flags.includes('koreksi') &&
    after.corrections.length > 0 &&
    JSON.stringify(after.corrections) !== JSON.stringify(before.corrections);
  // Repeated votes, and a recapitulation after a count of photos, are new figures and not changed ones.
  const replaced = repeats.has(after.status) || after.repeat !== null;
  if (!corrected && !replaced && stepOf(after.status) < stepOf(before.status)) return 'status_mundur';
  if (corrected || replaced || stepOf(after.status) > stepOf(before.status)) return null;
  if (after.status !== before.status) return null;
  return fallsBetween(before, after).length > 0 ? 'turun' : null;
}
