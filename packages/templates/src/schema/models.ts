/** Results, scores and progress files in content: checked by the packages that own their formats. */
import { type IppScores, type Progress, parseProgress, parseScores } from '@situs-kpu/ipp/core';
import { type ElectionResult, parseResult } from '@situs-kpu/results/core';
import * as v from 'valibot';

/** Most faults of a model that are told at once. */
const mostFaults = 3;

const says = (what: { id: string; en: string }, errors: readonly { text: { id: string; en: string } }[]) =>
  `${what.id}: ${errors
    .slice(0, mostFaults)
    .map(({ text }) => text.id)
    .join(' ')} / ${what.en}: ${errors
    .slice(0, mostFaults)
    .map(({ text }) => text.en)
    .join(' ')}`.replace(/\.$/, '');

/** An `ElectionResult` of `@situs-kpu/results`. */
export const electionResult: v.GenericSchema<unknown, ElectionResult> = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = parseResult(dataset.value);
    if (read.ok) return read.result;
    addIssue({
      message: says({ id: 'harus hasil pemilu yang utuh', en: 'must be a whole result' }, read.errors),
    });
    return NEVER;
  }),
);

/** `IppScores` of `@situs-kpu/ipp`. */
export const ippScores: v.GenericSchema<unknown, IppScores> = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = parseScores(dataset.value);
    if (read.ok) return read.scores;
    addIssue({ message: says({ id: 'harus skor IPP yang utuh', en: 'must be whole scores' }, read.errors) });
    return NEVER;
  }),
);

/** A progress file of the filling of the index. */
export const ippProgress: v.GenericSchema<unknown, Progress> = v.pipe(
  v.unknown(),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const read = parseProgress(dataset.value);
    if (read.ok) return read.progress;
    addIssue({
      message: says(
        { id: 'harus berkas progres yang utuh', en: 'must be a whole progress file' },
        read.errors,
      ),
    });
    return NEVER;
  }),
);
