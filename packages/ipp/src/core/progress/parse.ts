/** Reads unknown input as a progress file. Errors say which field, what stands there, and how to write it. */
import * as v from 'valibot';
import type { LocalText } from '../model.ts';
import { type Progress, progressSchema } from './model.ts';
import { type ProgressExpectation, progressExpectations, progressFileSchema } from './schema.ts';

export interface ProgressError {
  /** Path of the field, e.g. `regions.0.indicators.3.status`; empty for the file as a whole. */
  path: string;
  /** The value that stands there, shortened. */
  value: string;
  text: LocalText;
}

/**
 * Why a file is no progress file. `not_progress`: something else; `other_version`: made for another version of the
 * format; `invalid`: fields that cannot be right.
 */
export type ProgressFault = 'not_progress' | 'other_version' | 'invalid';

export type ProgressReading =
  | { readonly ok: true; readonly progress: Progress }
  | { readonly ok: false; readonly code: ProgressFault; readonly errors: readonly ProgressError[] };

/** Most errors that are listed; a broken file has thousands. */
const mostErrors = 50;

const fault = (code: ProgressFault, value: unknown, text: LocalText): ProgressReading => ({
  ok: false,
  code,
  errors: [{ path: 'schema', value: show(value), text }],
});

/** Checks the form of unknown input, or of JSON as text. Whether the figures agree is for `checkProgress`. Never throws. */
export function parseProgress(input: unknown): ProgressReading {
  let given = input;
  if (typeof input === 'string') {
    try {
      given = JSON.parse(input.replace(/^\ufeff/, ''));
    } catch {
      return fault('not_progress', input, {
        id: 'Situs KPU parseProgress: berkas ini bukan JSON yang utuh. Isinya tidak bisa dibaca sebagian. Minta berkas baru kepada pengirim.',
        en: 'Situs KPU parseProgress: this file is no whole JSON. It cannot be read in part. Ask the sender for a new one.',
      });
    }
  }
  const schema =
    typeof given === 'object' && given !== null ? (given as Record<string, unknown>)['schema'] : undefined;
  if (typeof schema !== 'string' || !schema.startsWith('ipp.progress/'))
    return fault('not_progress', schema, {
      id: `Situs KPU parseProgress: berkas ini bukan berkas progres IPP. Berkas progres memuat "schema": "${progressSchema}". Pilih berkas yang diekspor dari alat pengisian.`,
      en: `Situs KPU parseProgress: this is no progress file. A progress file holds "schema": "${progressSchema}". Choose a file that the filling tool exported.`,
    });
  if (schema !== progressSchema)
    return fault('other_version', schema, {
      id: `Situs KPU parseProgress: berkas ini memakai format ${show(schema)}, sedangkan alat ini membaca ${progressSchema}. Isinya bisa salah terbaca. Perbarui alat ini, atau ekspor ulang dengan versi yang sama.`,
      en: `Situs KPU parseProgress: this file has the format ${show(schema)}, while this tool reads ${progressSchema}. It might be misread. Update this tool, or export again with the same version.`,
    });
  const parsed = v.safeParse(progressFileSchema, given);
  if (!parsed.success)
    return { ok: false, code: 'invalid', errors: parsed.issues.slice(0, mostErrors).map(toError) };
  const { output } = parsed;
  const regions = output.regions.map((region) => ({ ...region, asOf: region.asOf ?? output.asOf }));
  return { ok: true, progress: { ...output, regions } };
}

function toError(issue: v.BaseIssue<unknown>): ProgressError {
  const path = v.getDotPath(issue) ?? '';
  const missing = issue.input === undefined;
  const value = missing ? '' : show(issue.input);
  const { id, en } = expectation(issue.message);
  if (missing)
    return {
      path,
      value,
      text: {
        id: `Situs KPU parseProgress: ${path || 'berkas'} tidak ada. Tanpa itu berkas tidak bisa dibaca dengan pasti. Lengkapi bidang ini.`,
        en: `Situs KPU parseProgress: ${path || 'the file'} is missing. Without it the file cannot be read for certain. Add this field.`,
      },
    };
  return {
    path,
    value,
    text: {
      id: `Situs KPU parseProgress: ${path || 'berkas'} berisi ${value}. Nilainya ${id}.`,
      en: `Situs KPU parseProgress: ${path || 'the file'} is ${value}. It ${en}.`,
    },
  };
}

function expectation(message: string): LocalText {
  if (Object.hasOwn(progressExpectations, message))
    return progressExpectations[message as ProgressExpectation];
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
