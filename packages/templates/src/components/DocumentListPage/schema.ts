import type * as v from 'valibot';
import { body, document, fields, link, listOf, maybe, pageFields, text } from '../../schema/fields.ts';
import type { DocumentListPageContent } from './content.ts';

export const documentListPageSchema: v.GenericSchema<unknown, DocumentListPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  documents: maybe(listOf(document)),
  missing: maybe(listOf(text)),
  links: maybe(listOf(link)),
});
