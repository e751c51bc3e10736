import type * as v from 'valibot';
import {
  body,
  boolean,
  document,
  fields,
  link,
  listOf,
  maybe,
  pageFields,
  text,
} from '../../schema/fields.ts';
import type { TextPageContent } from './content.ts';

export const textPageSchema: v.GenericSchema<unknown, TextPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  parts: maybe(
    listOf(fields({ heading: text, body: maybe(body), items: maybe(listOf(text)), ordered: maybe(boolean) })),
  ),
  legalBasis: maybe(listOf(text)),
  documents: maybe(listOf(document)),
  links: maybe(listOf(link)),
});
