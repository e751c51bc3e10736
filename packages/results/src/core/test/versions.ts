/** Two versions of a result, one after the other. For tests only. */
import { makeOptions, makeResult, pilbupDompuPajo2024 } from '../../fixtures/index.ts';
import type { Correction, ElectionResult } from '../model.ts';
import { checkTransition } from '../transitions.ts';

/** What is found between two versions, as rows to compare: severity, code, paths, both values. */
export const codes = (before: ElectionResult, after: ElectionResult) =>
  checkTransition(before, after).map(({ code, severity, paths, expected, actual }) => [
    severity,
    code,
    paths.join(' '),
    expected,
    actual,
  ]);
/** A running count of two pairs, 20 of 27 TPS in. */
export const night = (
  votes: readonly [number, number],
  change: Partial<ElectionResult> = {},
): ElectionResult =>
  makeResult({
    ...pilbupDompuPajo2024(),
    options: makeOptions(
      [
        ['1000869', 1, 'A'],
        ['1000870', 2, 'B'],
      ],
      votes,
    ),
    progress: { reported: 20, total: 27 },
    ...change,
  });
/** An hour after `night`. */
export const later = { asOf: '2024-11-28T11:15:04+07:00' };
/** A correction with a reason and a document. */
export const fix = (
  path: string,
  before: number | null,
  after: number | null,
  more: Partial<Correction> = {},
): Correction => ({
  path,
  before,
  after,
  at: '2024-11-28T11:00:00+07:00',
  reason: 'satu formulir dibaca ulang',
  sourceIndex: 0,
  ...more,
});
/** A copy in which the figure at a path is another. */
export const put = (
  result: ElectionResult,
  path: string,
  change: (was: number) => unknown,
): ElectionResult => {
  const copy = JSON.parse(JSON.stringify(result)) as ElectionResult;
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  let at = copy as unknown as Record<string, unknown>;
  for (const key of keys) at = at[key] as Record<string, unknown>;
  at[last] = change(at[last] as number);
  return copy;
};
