import type * as v from 'valibot';
import { body, document, fields, link, listOf, maybe, pageFields, text } from '../../schema/fields.ts';
import type { ServicePageContent } from './content.ts';

export const servicePageSchema: v.GenericSchema<unknown, ServicePageContent> = fields({
  ...pageFields,
  body: maybe(body),
  requirements: maybe(listOf(text)),
  procedure: maybe(listOf(fields({ label: text, text: maybe(text) }))),
  time: maybe(text),
  cost: maybe(text),
  product: maybe(text),
  place: maybe(text),
  legalBasis: maybe(listOf(text)),
  complaint: maybe(body),
  start: maybe(link),
  documents: maybe(listOf(document)),
});
