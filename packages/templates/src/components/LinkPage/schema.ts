import type * as v from 'valibot';
import { body, document, fields, link, listOf, maybe, pageFields } from '../../schema/fields.ts';
import type { LinkPageContent } from './content.ts';

export const linkPageSchema: v.GenericSchema<unknown, LinkPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  links: maybe(listOf(link)),
  documents: maybe(listOf(document)),
});
