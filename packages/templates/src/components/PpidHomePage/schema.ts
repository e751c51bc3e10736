import type * as v from 'valibot';
import { address, body, fields, link, listOf, maybe, pageFields } from '../../schema/fields.ts';
import type { PpidHomePageContent } from './content.ts';

export const ppidHomePageSchema: v.GenericSchema<unknown, PpidHomePageContent> = fields({
  ...pageFields,
  pledge: maybe(body),
  eppid: maybe(address),
  links: maybe(listOf(link)),
});
