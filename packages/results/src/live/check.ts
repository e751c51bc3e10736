/** What stands between a received file and the page: hash, form, place, arithmetic, and what it changes. */
import type { Finding, FindingCode } from '../core/findings.ts';
import { checkIdentities } from '../core/identities.ts';
import type { ElectionResult } from '../core/model.ts';
import { parseResult } from '../core/parse.ts';
import { checkTransition } from '../core/transitions.ts';
import { sha256 } from './digest.ts';
import { type ManifestEntry, resultKey } from './manifest.ts';
import { Fault, type LiveReason } from './reasons.ts';
import { contradicts } from './snapshot.ts';

/** Largest result that is read, in bytes. A nation with 514 areas takes about 200,000. */
export const resultLimit = 4_000_000;

export interface Accepted {
  result: ElectionResult;
  /** What the checks found; no error among them unless the result itself says that its source is under review. */
  findings: readonly Finding[];
}

/** What an error about a change tells a reader; every other one is about records that were changed. */
const changeReasons: Readonly<Partial<Record<FindingCode, LiveReason>>> = {
  older: 'lebih_lama',
  status_back: 'status_mundur',
  status_not_allowed: 'status_mundur',
  count_fell: 'turun',
  count_vanished: 'turun',
  closed_changed: 'turun',
  correction_differs: 'turun',
  former_missing: 'turun',
};

/** Why `after` may not replace `before`; `null` when it may. */
export function changeFault(before: ElectionResult, after: ElectionResult): LiveReason | null {
  const [first] = checkTransition(before, after);
  return first?.severity === 'error' ? (changeReasons[first.code] ?? 'catatan') : null;
}

/** Reads a file as the result that the manifest promises. @throws Fault */
export async function readResult(
  bytes: Uint8Array<ArrayBuffer>,
  entry: ManifestEntry,
  before: ElectionResult | null,
): Promise<Accepted> {
  if (bytes.length > resultLimit) throw new Fault('terlalu_besar');
  if ((await sha256(bytes)) !== entry.sha256) throw new Fault('hash');
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new Fault('terpotong');
  }
  const parsed = parseResult(value);
  if (!parsed.ok) throw new Fault('skema');
  const { result } = parsed;
  if (resultKey(result) !== entry.key || result.status !== entry.status || result.asOf !== entry.asOf)
    throw new Fault('berbeda');
  const findings = checkIdentities(result);
  // An office may publish figures that contradict each other, if it says so: then no sentence is made of them.
  if (contradicts(findings) && !result.flags.includes('sumber_bermasalah')) throw new Fault('tidak_cocok');
  const fault = before && changeFault(before, result);
  if (fault) throw new Fault(fault);
  return { result: before ? shared(before, result) : result, findings };
}

/**
 * `after`, with the parts of `before` that are equal in their place: rows that did not change keep their identity, so a
 * view need not look at them again.
 */
export function shared<T>(before: unknown, after: T): T {
  if (Object.is(before, after)) return after;
  if (typeof before !== 'object' || typeof after !== 'object' || before === null || after === null)
    return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const [old, next] = [before as Record<string, unknown>, after as Record<string, unknown>];
  const keys = Object.keys(next);
  let same = keys.length === Object.keys(old).length;
  const made = (Array.isArray(after) ? [] : {}) as Record<string, unknown>;
  for (const key of keys) {
    made[key] = shared(old[key], next[key]);
    if (!Object.hasOwn(old, key) || !Object.is(made[key], old[key])) same = false;
  }
  return (same ? before : made) as T;
}
