import type * as v from 'valibot';
import { address, fields, link, listOf, maybe, pageFields, text } from '../../schema/fields.ts';
import { newsItem, pagedFields } from '../../schema/newsFields.ts';
import type { NewsListPageContent } from './content.ts';

export const newsListPageSchema: v.GenericSchema<unknown, NewsListPageContent> = fields({
  ...pageFields,
  ...pagedFields,
  items: maybe(listOf(newsItem)),
  period: maybe(text),
  periods: maybe(listOf(link)),
  feeds: maybe(fields({ rss: maybe(address), json: maybe(address) })),
});
