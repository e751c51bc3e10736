import type * as v from 'valibot';
import { fields, link, listOf, maybe, moment, pageFields, text } from '../../schema/fields.ts';
import type { ErrorPageContent } from './content.ts';

export const errorPageSchema: v.GenericSchema<unknown, ErrorPageContent> = fields({
  ...pageFields,
  message: maybe(text),
  until: maybe(moment),
  reference: maybe(text),
  links: maybe(listOf(link)),
});
