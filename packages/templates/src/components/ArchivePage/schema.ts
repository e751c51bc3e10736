import type * as v from 'valibot';
import { address, body, fields, link, listOf, maybe, moment, pageFields, text } from '../../schema/fields.ts';
import { pagedFields } from '../../schema/newsFields.ts';
import type { ArchivePageContent } from './content.ts';

export const archivePageSchema: v.GenericSchema<unknown, ArchivePageContent> = fields({
  ...pageFields,
  ...pagedFields,
  body: maybe(body),
  items: maybe(
    listOf(
      fields({
        title: text,
        href: address,
        published: maybe(moment),
        summary: maybe(text),
        category: maybe(text),
      }),
    ),
  ),
  links: maybe(listOf(link)),
});
