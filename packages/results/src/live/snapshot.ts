/** What a source shows to views, and what it tells of. */
import { instantOf } from '@situs-kpu/ui/core';
import type { Finding } from '../core/findings.ts';
import type { Correction, ElectionResult, LocalText, ResultStatus } from '../core/model.ts';
import type { LiveReason, LiveStatus } from './reasons.ts';

/** What is known about the signature of the manifest: there is none to check, it holds, or the browser cannot tell. */
export const signatureStates = ['tanpa', 'sah', 'tidak_dapat_diperiksa'] as const;
export type SignatureState = (typeof signatureStates)[number];

/** Where figures came from: with the page itself, from the server, or from an earlier visit. */
export type LiveOrigin = 'halaman' | 'server' | 'simpanan';

/** One result of a source. */
export interface LiveResult {
  /** `resultKey` of the result. */
  readonly key: string;
  /** The last good figures; `null` while there are none. */
  readonly result: ElectionResult | null;
  /** What the checks found about them. */
  readonly findings: readonly Finding[];
  readonly origin: LiveOrigin;
  /** Edition that brought them; `null` for those that came with the page. */
  readonly sequence: number | null;
  /** When they were accepted, in ms by the corrected clock; `null` for those that came with the page. */
  readonly receivedAt: number | null;
  readonly status: LiveStatus;
  /** Why it is not `segar`; `null` when it is. */
  readonly reason: LiveReason | null;
  /** The same in words for the public, without a full stop. */
  readonly reasonText: LocalText | null;
  /** Whether a running count has had no new figures for longer than `lateAfter`, whatever the status is. */
  readonly late: boolean;
}

/** State of a source at one moment. It is never changed; a change makes another one. */
export interface LiveSnapshot {
  readonly status: LiveStatus;
  readonly reason: LiveReason | null;
  /** The reason in words for the public, without a full stop. */
  readonly reasonText: LocalText | null;
  /** In the order of `initial`, then of the manifest. */
  readonly results: readonly LiveResult[];
  /** Number of the last edition that was accepted. */
  readonly sequence: number | null;
  /** When the server was last asked with success, in ms by the corrected clock. */
  readonly checkedAt: number | null;
  readonly signature: SignatureState;
  /** Whether the clock of the device differs from the server's by more than two minutes; ages are corrected by it. */
  readonly clockDiffers: boolean;
}

/** What happened. */
export type LiveEvent =
  /** New figures are shown. */
  | {
      type: 'pembaruan';
      key: string;
      sequence: number;
      sha256: string;
      before: ElectionResult | null;
      result: ElectionResult;
    }
  /** They bring corrections that were not there before. */
  | { type: 'koreksi'; key: string; corrections: readonly Correction[] }
  /** Editions were missed between two checks. */
  | { type: 'celah'; from: number; to: number }
  /** An edition, or one file of it, was not taken; `key` is `null` for the edition. */
  | { type: 'ditolak'; key: string | null; reason: LiveReason }
  /** A result reached the end of the ladder. */
  | { type: 'selesai'; key: string }
  /** The clock of the device is off by so many ms. */
  | { type: 'jam'; difference: number };

/** Statuses after which figures are not fetched any more. */
const last: readonly ResultStatus[] = ['penetapan_terpilih', 'pemilihan_berikutnya'];
export const isLast = (status: ResultStatus): boolean => last.includes(status);

/** Since when the figures stand, in ms: their own time where it is an instant, else when they were received. */
export function standingSince({
  result,
  receivedAt,
}: Pick<LiveResult, 'result' | 'receivedAt'>): number | null {
  return (result?.asOf ? instantOf(result.asOf) : null) ?? receivedAt;
}

/** Age of the figures in ms at `now`, never below 0; `null` when no time of day is known. */
export function ageOf(one: Pick<LiveResult, 'result' | 'receivedAt'>, now: number): number | null {
  const since = standingSince(one);
  return since === null ? null : Math.max(0, now - since);
}

/** Findings that make figures unfit to replace others. A figure that is not known yet is none of them. */
export function contradicts(findings: readonly Finding[]): boolean {
  return findings.some(({ code, severity }) => severity === 'error' && code !== 'count_missing');
}
