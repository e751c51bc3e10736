import type * as v from 'valibot';
import { document, fields, listOf, maybe, text } from '../../schema/fields.ts';
import { articleFields } from '../../schema/newsFields.ts';
import type { PressReleasePageContent } from './content.ts';

export const pressReleasePageSchema: v.GenericSchema<unknown, PressReleasePageContent> = fields({
  ...articleFields,
  number: maybe(text),
  contact: maybe(
    fields({
      name: text,
      phone: maybe(text),
      whatsapp: maybe(text),
      email: maybe(text),
      hours: maybe(text),
    }),
  ),
  documents: maybe(listOf(document)),
});
