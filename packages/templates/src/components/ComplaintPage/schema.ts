import type * as v from 'valibot';
import { address, body, document, fields, listOf, maybe, pageFields, text } from '../../schema/fields.ts';
import type { ComplaintPageContent } from './content.ts';

export const complaintPageSchema: v.GenericSchema<unknown, ComplaintPageContent> = fields({
  ...pageFields,
  ways: maybe(listOf(fields({ name: text, text: maybe(text), href: maybe(address) }))),
  wbs: maybe(address),
  needs: maybe(listOf(text)),
  procedure: maybe(listOf(fields({ label: text, text: maybe(text) }))),
  protection: maybe(body),
  documents: maybe(listOf(document)),
});
