import type * as v from 'valibot';
import {
  address,
  count,
  document,
  fields,
  listOf,
  maybe,
  pageFields,
  text,
  year,
} from '../../schema/fields.ts';
import type { ProgrammePageContent } from './content.ts';

export const programmePageSchema: v.GenericSchema<unknown, ProgrammePageContent> = fields({
  ...pageFields,
  year: maybe(year),
  programmes: maybe(
    listOf(
      fields({
        name: text,
        responsible: maybe(text),
        target: maybe(text),
        schedule: maybe(text),
        budget: maybe(count),
      }),
    ),
  ),
  source: maybe(text),
  sourceHref: maybe(address),
  documents: maybe(listOf(document)),
});
