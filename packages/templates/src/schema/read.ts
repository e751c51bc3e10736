/** Reads unknown input as the content of a page. */
import type { LocalText } from '@situs-kpu/ui/core';
import * as v from 'valibot';
import { type Expectation, expectations } from './fields.ts';
import { type ContentOf, contentSchemas, type TemplateName } from './registry.ts';

/** A value that does not fit. */
export interface ContentError {
  /** Path of the field: `members.0.name`; empty for the content as a whole. */
  path: string;
  /** The value that stands there, shortened; '' when there is none. */
  value: string;
  /** Which field, what stands there, what is expected and how to write it. */
  text: LocalText;
}

/** The content, or everything that does not fit. */
export type ReadContent<T extends TemplateName> =
  | { ok: true; content: ContentOf<T> }
  | { ok: false; errors: readonly ContentError[] };

/**
 * Checks content from a file or a content system before a template shows it.
 * @param template name of the template: `MemberListPage`
 * @example
 * const read = readContent('MemberListPage', JSON.parse(file));
 * if (!read.ok) for (const { text } of read.errors) console.error(text.id);
 */
export function readContent<T extends TemplateName>(template: T, input: unknown): ReadContent<T> {
  const schema = Object.hasOwn(contentSchemas, template) ? contentSchemas[template] : undefined;
  if (!schema)
    throw new Error(
      `Situs KPU readContent: there is no template "${template}". Its content cannot be checked. Use one of: ${Object.keys(contentSchemas).join(', ')}.`,
    );
  const parsed = v.safeParse(schema as v.GenericSchema<unknown, ContentOf<T>>, input);
  if (parsed.success) return { ok: true, content: parsed.output };
  return { ok: false, errors: parsed.issues.map((issue) => toError(template, issue)) };
}

/**
 * The content, for a build that shall stop when something does not fit.
 * @param from name of the file, for the message
 * @throws Error with every value that does not fit, in Indonesian and English
 */
export function requireContent<T extends TemplateName>(template: T, input: unknown, from = ''): ContentOf<T> {
  const read = readContent(template, input);
  if (read.ok) return read.content;
  const lines = read.errors.flatMap(({ text }) => [`- ${text.id}`, `  ${text.en}`]);
  throw new Error(
    `Situs KPU ${template}${from && ` (${from})`}: isi halaman tidak dapat dipakai / the content cannot be used.\n${lines.join('\n')}`,
  );
}

function toError(template: string, issue: v.BaseIssue<unknown>): ContentError {
  const path = v.getDotPath(issue) ?? '';
  const missing = issue.input === undefined;
  const value = missing ? '' : show(issue.input);
  const expected = expectation(issue.message, missing && path !== '');
  return {
    path,
    value,
    text: {
      id: `Situs KPU ${template}: ${path || 'isi'} ${missing ? 'tidak ada' : `berisi ${value}`}. Nilainya ${expected.id}.`,
      en: `Situs KPU ${template}: ${path || 'the content'} ${missing ? 'is missing' : `is ${value}`}. It ${expected.en}.`,
    },
  };
}

function expectation(message: string, missing: boolean): LocalText {
  if (Object.hasOwn(expectations, message)) {
    // A field that is required and missing in a strict object reports the object's message.
    const key = missing && message === 'object' ? 'text' : (message as Expectation);
    return expectations[key];
  }
  if (message.startsWith('oneOf:')) {
    const choices = message.slice(6).split('|').join(', ');
    return { id: `harus salah satu dari: ${choices}`, en: `must be one of: ${choices}` };
  }
  return { id: message, en: message };
}

/** A value as a person can recognise it, at most 60 characters. */
function show(value: unknown): string {
  let text: string;
  try {
    text =
      typeof value === 'string' || (typeof value === 'object' && value !== null)
        ? (JSON.stringify(value) ?? '')
        : String(value);
  } catch {
    text = Array.isArray(value) ? '[…]' : '{…}';
  }
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
