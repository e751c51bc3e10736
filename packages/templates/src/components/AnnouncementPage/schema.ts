import type * as v from 'valibot';
import { boolean, document, fields, listOf, maybe, moment, text } from '../../schema/fields.ts';
import { articleFields } from '../../schema/newsFields.ts';
import type { AnnouncementPageContent } from './content.ts';

export const announcementPageSchema: v.GenericSchema<unknown, AnnouncementPageContent> = fields({
  ...articleFields,
  number: maybe(text),
  deadlines: maybe(
    listOf(
      fields({
        label: maybe(text),
        date: moment,
        extendedFrom: maybe(moment),
        done: maybe(boolean),
      }),
    ),
  ),
  attachments: maybe(listOf(document)),
  now: maybe(moment),
});
