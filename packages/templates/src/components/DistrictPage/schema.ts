import type * as v from 'valibot';
import { body, count, document, fields, link, listOf, maybe, pageFields, text } from '../../schema/fields.ts';
import { decision, source } from '../../schema/office-fields.ts';
import type { DistrictPageContent } from './content.ts';

export const districtPageSchema: v.GenericSchema<unknown, DistrictPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  chambers: maybe(
    listOf(
      fields({
        name: text,
        election: maybe(text),
        seats: maybe(count),
        districts: maybe(
          listOf(
            fields({
              name: text,
              areas: maybe(listOf(text)),
              seats: maybe(count),
              population: maybe(count),
            }),
          ),
        ),
        decision: maybe(decision),
        sources: maybe(listOf(source)),
      }),
    ),
  ),
  documents: maybe(listOf(document)),
  links: maybe(listOf(link)),
});
