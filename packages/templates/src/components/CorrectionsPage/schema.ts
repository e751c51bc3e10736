import type * as v from 'valibot';
import { body, fields, link, listOf, maybe, moment, oneOf, pageFields, text } from '../../schema/fields.ts';
import { type CorrectionsPageContent, correctionKinds } from './content.ts';

export const correctionsPageSchema: v.GenericSchema<unknown, CorrectionsPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  corrections: maybe(
    listOf(
      fields({
        title: text,
        kind: maybe(oneOf(correctionKinds)),
        date: moment,
        reason: text,
        before: maybe(text),
        after: maybe(text),
        link: maybe(link),
        noticedBy: maybe(text),
      }),
    ),
  ),
  report: maybe(link),
});
