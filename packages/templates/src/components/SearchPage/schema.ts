import * as v from 'valibot';
import {
  address,
  count,
  fields,
  link,
  listOf,
  maybe,
  moment,
  pageFields,
  text,
} from '../../schema/fields.ts';
import type { SearchPageContent } from './content.ts';

export const searchPageSchema: v.GenericSchema<unknown, SearchPageContent> = fields({
  ...pageFields,
  action: maybe(address),
  // What a visitor typed is shown and never refused.
  query: maybe(v.string('text')),
  results: maybe(
    listOf(
      fields({
        title: text,
        href: address,
        excerpt: maybe(text),
        kind: maybe(text),
        date: maybe(moment),
      }),
    ),
  ),
  total: maybe(count),
  current: maybe(count),
  pages: maybe(count),
  scopes: maybe(listOf(fields({ value: v.string('text'), label: text }))),
  scope: maybe(v.string('text')),
  suggestions: maybe(listOf(text)),
  links: maybe(listOf(link)),
});
