import type * as v from 'valibot';
import { address, fields, link, listOf, maybe, moment, pageFields } from '../../schema/fields.ts';
import { event } from '../../schema/newsFields.ts';
import type { AgendaPageContent } from './content.ts';

export const agendaPageSchema: v.GenericSchema<unknown, AgendaPageContent> = fields({
  ...pageFields,
  events: maybe(listOf(event)),
  now: maybe(moment),
  icsHref: maybe(address),
  periods: maybe(listOf(link)),
});
