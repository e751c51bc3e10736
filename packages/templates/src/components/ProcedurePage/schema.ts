import type * as v from 'valibot';
import { address, day, document, fields, listOf, maybe, pageFields, text } from '../../schema/fields.ts';
import { answerDue, byField } from '../../schema/query.ts';
import type { ProcedurePageContent } from './content.ts';

const both = fields({ id: text, en: text });

export const procedurePageSchema: v.GenericSchema<unknown, ProcedurePageContent> = fields({
  ...pageFields,
  requirements: maybe(listOf(text)),
  calculation: maybe(
    fields({
      action: maybe(address),
      values: maybe(byField),
      errors: maybe(fields({ tanggal: maybe(both), rezim: maybe(both) })),
      received: maybe(day),
      due: maybe(answerDue),
    }),
  ),
  eppid: maybe(address),
  documents: maybe(listOf(document)),
});
