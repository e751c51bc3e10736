/** The participation index without React: instruments, scores, progress, adapters, sentences. */
export * from './aggregate.ts';
export * from './bands.ts';
export { checkScores } from './checks.ts';
export { printFixed, printNumber, type Rounding } from './decimal.ts';
export * from './findings.ts';
export { checkInstrument, checkReplacement } from './instrument-checks.ts';
export * from './instruments/index.ts';
export * from './ipp-model.ts';
export * from './model.ts';
export * from './names.ts';
export * from './parse.ts';
export * from './ranks.ts';
export * from './region-score.ts';
export * from './statistics.ts';
export { tolerantScores } from './tolerant.ts';
