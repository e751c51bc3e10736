import { informationCategories } from '@situs-kpu/standard';
import type * as v from 'valibot';
import { address, document, fields, listOf, maybe, oneOf, pageFields, text } from '../../schema/fields.ts';
import { query } from '../../schema/query.ts';
import type { PublicInformationListPageContent } from './content.ts';

export const publicInformationListPageSchema: v.GenericSchema<unknown, PublicInformationListPageContent> =
  fields({
    ...pageFields,
    items: maybe(
      listOf(
        fields({
          name: text,
          summary: maybe(text),
          unit: maybe(text),
          official: maybe(text),
          published: maybe(text),
          retention: maybe(text),
          category: maybe(oneOf(informationCategories)),
          href: maybe(address),
        }),
      ),
    ),
    filter: maybe(query),
    action: maybe(address),
    documents: maybe(listOf(document)),
  });
