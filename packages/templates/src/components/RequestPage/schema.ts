import type * as v from 'valibot';
import { address, document, fields, listOf, maybe, pageFields } from '../../schema/fields.ts';
import { formFields, receivedFields } from '../../schema/forms.ts';
import type { RequestPageContent } from './content.ts';

export const requestPageSchema: v.GenericSchema<unknown, RequestPageContent> = fields({
  ...pageFields,
  form: maybe(formFields),
  received: maybe(receivedFields),
  eppid: maybe(address),
  documents: maybe(listOf(document)),
});
