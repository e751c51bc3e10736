import type * as v from 'valibot';
import { address, body, fields, listOf, maybe, moment, pageFields, text } from '../../schema/fields.ts';
import type { PrintSheetPageContent } from './content.ts';

export const printSheetPageSchema: v.GenericSchema<unknown, PrintSheetPageContent> = fields({
  ...pageFields,
  kind: maybe(text),
  number: maybe(text),
  body: maybe(body),
  facts: maybe(listOf(fields({ label: text, value: text }))),
  steps: maybe(listOf(text)),
  contact: maybe(fields({ name: maybe(text), address: maybe(text), phone: maybe(text), email: maybe(text) })),
  address: maybe(address),
  asOf: maybe(moment),
});
