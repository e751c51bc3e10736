import type * as v from 'valibot';
import { address, fields, listOf, maybe, pageFields, text } from '../../schema/fields.ts';
import type { StatusCheckPageContent } from './content.ts';

export const statusCheckPageSchema: v.GenericSchema<unknown, StatusCheckPageContent> = fields({
  ...pageFields,
  eppid: maybe(address),
  needs: maybe(listOf(text)),
});
