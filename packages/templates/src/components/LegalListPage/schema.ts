import type * as v from 'valibot';
import {
  address,
  boolean,
  count,
  day,
  fields,
  listOf,
  maybe,
  oneOf,
  pageFields,
  text,
  year,
} from '../../schema/fields.ts';
import { query } from '../../schema/query.ts';
import { type LegalListPageContent, legalStates } from './content.ts';

export const legalListPageSchema: v.GenericSchema<unknown, LegalListPageContent> = fields({
  ...pageFields,
  items: maybe(
    listOf(
      fields({
        title: text,
        kind: maybe(text),
        number: maybe(text),
        year: maybe(year),
        state: maybe(oneOf(legalStates)),
        by: maybe(text),
        href: maybe(address),
        type: maybe(text),
        size: maybe(count),
        pages: maybe(count),
        date: maybe(day),
        language: maybe(text),
        accessible: maybe(boolean),
      }),
    ),
  ),
  filter: maybe(query),
  action: maybe(address),
});
