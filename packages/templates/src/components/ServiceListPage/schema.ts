import type * as v from 'valibot';
import { address, document, fields, listOf, maybe, pageFields, text } from '../../schema/fields.ts';
import type { ServiceListPageContent } from './content.ts';

export const serviceListPageSchema: v.GenericSchema<unknown, ServiceListPageContent> = fields({
  ...pageFields,
  services: maybe(
    listOf(
      fields({
        name: text,
        href: maybe(address),
        summary: maybe(text),
        requirements: maybe(text),
        time: maybe(text),
        cost: maybe(text),
      }),
    ),
  ),
  documents: maybe(listOf(document)),
});
