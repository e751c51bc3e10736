import type * as v from 'valibot';
import { address, document, fields, listOf, maybe, pageFields } from '../../schema/fields.ts';
import { formFields, receivedFields } from '../../schema/forms.ts';
import type { ObjectionPageContent } from './content.ts';

export const objectionPageSchema: v.GenericSchema<unknown, ObjectionPageContent> = fields({
  ...pageFields,
  form: maybe(formFields),
  received: maybe(receivedFields),
  eppid: maybe(address),
  documents: maybe(listOf(document)),
});
