/** A result together with what the checks found, so that a page can hand both over without bringing the checks along. */
import type { Finding } from './findings.ts';
import { checkIdentities } from './identities.ts';
import type { ElectionResult } from './model.ts';
import { tolerant } from './tolerant.ts';

/** A result and what `checkIdentities` found about it. Plain JSON. */
export interface CheckedResult {
  result: ElectionResult;
  findings: readonly Finding[];
}

/** Makes any value readable as a result and checks it: on a server or while a site is built. Never throws. */
export function checkResult(given: unknown): CheckedResult {
  const result = tolerant(given);
  return { result, findings: checkIdentities(result) };
}
