import type * as v from 'valibot';
import {
  address,
  body,
  boolean,
  day,
  document,
  fields,
  link,
  listOf,
  maybe,
  moment,
  pageFields,
  text,
} from '../../schema/fields.ts';
import { decision } from '../../schema/office-fields.ts';
import type { StagesPageContent } from './content.ts';

export const stagesPageSchema: v.GenericSchema<unknown, StagesPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  elections: maybe(
    listOf(
      fields({
        name: text,
        votingDay: maybe(day),
        regulation: maybe(decision),
        stages: maybe(
          listOf(
            fields({
              title: text,
              start: maybe(moment),
              end: maybe(moment),
              note: maybe(text),
              href: maybe(address),
              linkLabel: maybe(text),
              suspended: maybe(boolean),
            }),
          ),
        ),
        note: maybe(text),
      }),
    ),
  ),
  now: maybe(moment),
  documents: maybe(listOf(document)),
  links: maybe(listOf(link)),
});
