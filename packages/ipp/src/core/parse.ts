/** Reads unknown input as an instrument or as scores. It carries the validator; a page that has checked data does not. */
import * as v from 'valibot';
import { deepFreeze } from './freeze.ts';
import { checkInstrument } from './instrument-checks.ts';
import type { Instrument, IppScores, LocalText } from './model.ts';
import { type Expectation, expectations, instrumentSchema, scoresSchema } from './schema.ts';

export interface ParseError {
  /** Path of the field, e.g. `bands.0.max`; empty for the input as a whole. */
  path: string;
  /** The value that stands there, shortened. */
  value: string;
  /** Which field, what stands there, what is expected and how to write it. */
  text: LocalText;
}

/** What an instrument file may hold: like `Instrument`, with the fields left out that are not known. */
export type InstrumentInput = DeepReadonly<v.InferInput<typeof instrumentSchema>>;
/** What a score file may hold: like `IppScores`, with the fields left out that are not known. */
export type ScoresInput = DeepReadonly<v.InferInput<typeof scoresSchema>>;
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type InstrumentResult = { ok: true; instrument: Instrument } | { ok: false; errors: ParseError[] };
export type ScoresResult = { ok: true; scores: IppScores } | { ok: false; errors: ParseError[] };

/**
 * Checks the form and the sense of an instrument: fields, unique ids, classes without gap or overlap at every level,
 * weights that are all unknown or add up to 1. What comes back is frozen throughout.
 */
export function parseInstrument(input: unknown): InstrumentResult {
  const parsed = v.safeParse(instrumentSchema, input);
  if (!parsed.success)
    return { ok: false, errors: parsed.issues.map((issue) => toError(issue, 'parseInstrument')) };
  // A copy, so that what the caller still holds is not frozen with it.
  const instrument: Instrument = structuredClone(parsed.output);
  const errors = checkInstrument(instrument);
  return errors.length > 0 ? { ok: false, errors } : { ok: true, instrument: deepFreeze(instrument) };
}

/** Checks the form of scores: fields, types. Whether they fit their instrument is for `checkScores`. */
export function parseScores(input: unknown): ScoresResult {
  const parsed = v.safeParse(scoresSchema, input);
  return parsed.success
    ? { ok: true, scores: parsed.output }
    : { ok: false, errors: parsed.issues.map((issue) => toError(issue, 'parseScores')) };
}

/**
 * An instrument of one's own, checked and frozen.
 * @throws Error with every mistake in Indonesian
 */
export function defineInstrument(input: InstrumentInput): Instrument {
  const result = parseInstrument(input);
  if (result.ok) return result.instrument;
  throw new Error(result.errors.map(({ text }) => text.id).join('\n'));
}

function toError(issue: v.BaseIssue<unknown>, reader: string): ParseError {
  const path = v.getDotPath(issue) ?? '';
  const missing = issue.input === undefined;
  const value = missing ? '' : show(issue.input);
  const expected = expectation(issue.message);
  return {
    path,
    value,
    text: {
      id: `Situs KPU ${reader}: ${path || 'masukan'} ${missing ? 'tidak ada' : `berisi ${value}`}. Nilainya ${expected.id}.`,
      en: `Situs KPU ${reader}: ${path || 'the input'} ${missing ? 'is missing' : `is ${value}`}. It ${expected.en}.`,
    },
  };
}

function expectation(message: string): LocalText {
  if (Object.hasOwn(expectations, message)) return expectations[message as Expectation];
  const choices = message.startsWith('oneOf:') ? message.slice(6).split('|').join(', ') : message;
  return { id: `harus salah satu dari: ${choices}`, en: `must be one of: ${choices}` };
}

/** A value as a person can recognise it, at most 60 characters. */
function show(value: unknown): string {
  let text: string;
  try {
    text =
      typeof value === 'string' || typeof value === 'object' ? (JSON.stringify(value) ?? '') : String(value);
  } catch {
    text = Array.isArray(value) ? '[…]' : '{…}';
  }
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
