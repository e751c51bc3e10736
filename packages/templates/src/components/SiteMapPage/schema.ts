import type * as v from 'valibot';
import { fields, link, listOf, maybe, pageFields, text } from '../../schema/fields.ts';
import type { SiteMapPageContent } from './content.ts';

export const siteMapPageSchema: v.GenericSchema<unknown, SiteMapPageContent> = fields({
  ...pageFields,
  more: maybe(listOf(fields({ heading: text, links: listOf(link) }))),
});
