import type * as v from 'valibot';
import { body, fields, link, listOf, maybe, pageFields, text } from '../../schema/fields.ts';
import type { FaqPageContent } from './content.ts';

export const faqPageSchema: v.GenericSchema<unknown, FaqPageContent> = fields({
  ...pageFields,
  subjects: maybe(
    listOf(
      fields({
        heading: text,
        questions: maybe(listOf(fields({ question: text, answer: maybe(body), links: maybe(listOf(link)) }))),
      }),
    ),
  ),
});
