import type * as v from 'valibot';
import { address, boolean, fields, listOf, maybe, moment, pageFields, text } from '../../schema/fields.ts';
import { pagedFields } from '../../schema/newsFields.ts';
import type { AnnouncementListPageContent } from './content.ts';

export const announcementListPageSchema: v.GenericSchema<unknown, AnnouncementListPageContent> = fields({
  ...pageFields,
  ...pagedFields,
  items: maybe(
    listOf(
      fields({
        title: text,
        href: address,
        published: maybe(moment),
        number: maybe(text),
        summary: maybe(text),
        deadline: maybe(moment),
        extendedFrom: maybe(moment),
        closed: maybe(boolean),
      }),
    ),
  ),
  now: maybe(moment),
  feeds: maybe(fields({ rss: maybe(address), json: maybe(address) })),
});
