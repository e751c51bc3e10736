import type * as v from 'valibot';
import { body, document, fields, link, listOf, maybe, oneOf, pageFields, text } from '../../schema/fields.ts';
import { ippScores } from '../../schema/models.ts';
import { type IppPageContent, ippEditions } from './content.ts';

export const ippPageSchema: v.GenericSchema<unknown, IppPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  edition: maybe(oneOf(ippEditions)),
  scores: maybe(ippScores),
  region: maybe(text),
  compare: maybe(listOf(text)),
  documents: maybe(listOf(document)),
  links: maybe(listOf(link)),
});
