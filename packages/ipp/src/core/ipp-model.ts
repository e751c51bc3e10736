/** An instrument, its scores, and what the checks found: what every widget, sentence and file is made from. */
import { checkScores } from './checks.ts';
import type { IppFinding } from './findings.ts';
import type { Instrument, IppScores } from './model.ts';
import { tolerantScores } from './tolerant.ts';

/** Plain JSON: a server or a build makes it once and hands it over. */
export interface IppModel {
  instrument: Instrument;
  scores: IppScores;
  findings: readonly IppFinding[];
  /** For each row whether its figures may be told: no check found an error in it. */
  usable: readonly boolean[];
  /** Whether instrument or scores are made up. Every view then shows the mark CONTOH. */
  sample: boolean;
}

/** Makes any value readable as scores and checks it against its instrument. Never throws. */
export function ippModel(instrument: Instrument, given: unknown): IppModel {
  const scores = tolerantScores(given);
  const findings = checkScores(instrument, scores);
  const errors = findings.filter(({ severity }) => severity === 'error');
  const wrong = errors.some(({ code }) => code === 'wrong_instrument');
  const rows = new Set(errors.map(({ row }) => row));
  return {
    instrument,
    scores,
    findings,
    usable: scores.rows.map((_, index) => !wrong && !rows.has(index)),
    sample: scores.sample || instrument.sample,
  };
}
