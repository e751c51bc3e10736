import type * as v from 'valibot';
import {
  body,
  boolean,
  count,
  document,
  fields,
  link,
  listOf,
  maybe,
  pageFields,
  text,
} from '../../schema/fields.ts';
import type { LessonPageContent } from './content.ts';

export const lessonPageSchema: v.GenericSchema<unknown, LessonPageContent> = fields({
  ...pageFields,
  audience: maybe(text),
  minutes: maybe(count),
  goals: maybe(listOf(text)),
  body: maybe(body),
  parts: maybe(
    listOf(fields({ heading: text, body: maybe(body), items: maybe(listOf(text)), ordered: maybe(boolean) })),
  ),
  glossary: maybe(listOf(fields({ term: text, meaning: text }))),
  questions: maybe(
    listOf(fields({ question: text, choices: maybe(listOf(text)), answer: text, why: maybe(text) })),
  ),
  documents: maybe(listOf(document)),
  sources: maybe(listOf(link)),
  previous: maybe(link),
  next: maybe(link),
});
