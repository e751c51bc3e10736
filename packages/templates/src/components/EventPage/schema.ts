import * as v from 'valibot';
import {
  address,
  body,
  document,
  fields,
  link,
  listOf,
  maybe,
  moment,
  oneOf,
  pageFields,
  text,
} from '../../schema/fields.ts';
import type { EventPageContent } from './content.ts';

const entries = {
  ...pageFields,
  id: maybe(text),
  start: v.optional(v.union([v.literal(''), moment], 'moment'), ''),
  end: maybe(moment),
  place: maybe(text),
  host: maybe(text),
  status: maybe(oneOf(['scheduled', 'cancelled', 'moved'])),
  movedFrom: maybe(moment),
  note: maybe(text),
  icsHref: maybe(address),
  body: maybe(body),
  stream: maybe(link),
  documents: maybe(listOf(document)),
  links: maybe(listOf(link)),
  now: maybe(moment),
};
export const eventPageSchema: v.GenericSchema<unknown, EventPageContent> = fields(entries);
