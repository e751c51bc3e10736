/** Reads unknown input as a result. It carries the validator, so a page that is given a checked model does not load it. */
import * as v from 'valibot';
import type { ElectionResult, LocalText } from './model.ts';
import { type Expectation, expectations, resultSchema } from './schema.ts';

export interface ParseError {
  /** Path of the field, e.g. `options.0.votes`; empty for the input as a whole. */
  path: string;
  /** The value that stands there, shortened. */
  value: string;
  /** Which field, what stands there, what is expected and how to write it. */
  text: LocalText;
}

/** What a file may hold: like `ElectionResult`, with the fields left out that are not known. */
export type ResultInput = DeepReadonly<v.InferInput<typeof resultSchema>>;
type DeepReadonly<T> = T extends object ? { readonly [K in keyof T]: DeepReadonly<T[K]> } : T;

export type ParseResult = { ok: true; result: ElectionResult } | { ok: false; errors: ParseError[] };

/** Checks the form of unknown input: fields, types, ranges. Whether the figures agree is for `checkIdentities`. */
export function parseResult(input: unknown): ParseResult {
  const parsed = v.safeParse(resultSchema, input);
  if (parsed.success) return { ok: true, result: parsed.output };
  return { ok: false, errors: parsed.issues.map(toError) };
}

function toError(issue: v.BaseIssue<unknown>): ParseError {
  const path = v.getDotPath(issue) ?? '';
  const missing = issue.input === undefined;
  const value = missing ? '' : show(issue.input);
  const expected = expectation(issue.message);
  return {
    path,
    value,
    text: {
      id: `Situs KPU parseResult: ${path || 'masukan'} ${missing ? 'tidak ada' : `berisi ${value}`}. Nilainya ${expected.id}.`,
      en: `Situs KPU parseResult: ${path || 'the input'} ${missing ? 'is missing' : `is ${value}`}. It ${expected.en}.`,
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
