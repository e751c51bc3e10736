/** What may be claimed about accessibility, from what was tested. No React. */
import { list } from '@situs-kpu/ui/core';
import { str } from '../../page/values.ts';
import { type CriterionContent, type CriterionResult, criterionResults } from './content.ts';

/** The 55 success criteria of WCAG 2.2 on the levels A and AA. Source: W3C, https://www.w3.org/TR/WCAG22/ */
export const wcagAA: readonly string[] = [
  '1.1.1',
  ...['1.2.1', '1.2.2', '1.2.3', '1.2.4', '1.2.5'],
  ...['1.3.1', '1.3.2', '1.3.3', '1.3.4', '1.3.5'],
  ...['1.4.1', '1.4.2', '1.4.3', '1.4.4', '1.4.5', '1.4.10', '1.4.11', '1.4.12', '1.4.13'],
  ...['2.1.1', '2.1.2', '2.1.4'],
  ...['2.2.1', '2.2.2'],
  '2.3.1',
  ...['2.4.1', '2.4.2', '2.4.3', '2.4.4', '2.4.5', '2.4.6', '2.4.7', '2.4.11'],
  ...['2.5.1', '2.5.2', '2.5.3', '2.5.4', '2.5.7', '2.5.8'],
  ...['3.1.1', '3.1.2'],
  ...['3.2.1', '3.2.2', '3.2.3', '3.2.4', '3.2.6'],
  ...['3.3.1', '3.3.2', '3.3.3', '3.3.4', '3.3.7', '3.3.8'],
  ...['4.1.2', '4.1.3'],
];

export const resultOfCriterion = (value: unknown): CriterionResult =>
  criterionResults.find((result) => result === value) ?? 'belum-diuji';

export interface Conformance {
  /** `full` only where every criterion of both levels is listed and passed or does not apply. */
  claim: 'none' | 'partly' | 'open' | 'full';
  passed: number;
  failed: number;
  untested: number;
  /** Criteria of both levels that the list does not have. */
  unlisted: number;
}

/** What the list allows to say. A criterion that is listed twice counts by its worse result. */
export function conformanceOf(criteria: readonly CriterionContent[] | null | undefined): Conformance {
  const worst = new Map<string, CriterionResult>();
  const rank = (result: CriterionResult) =>
    ['tidak-berlaku', 'lulus', 'belum-diuji', 'gagal'].indexOf(result);
  for (const { number, result: given } of list(criteria)) {
    const key = str(number);
    const result = resultOfCriterion(given);
    const before = worst.get(key);
    if (wcagAA.includes(key) && (before === undefined || rank(result) > rank(before))) worst.set(key, result);
  }
  const of = (result: CriterionResult) => [...worst.values()].filter((one) => one === result).length;
  const [failed, untested] = [of('gagal'), of('belum-diuji')];
  const unlisted = wcagAA.length - worst.size;
  const claim = worst.size === 0 ? 'none' : failed > 0 ? 'partly' : untested + unlisted > 0 ? 'open' : 'full';
  return { claim, passed: of('lulus'), failed, untested, unlisted };
}
