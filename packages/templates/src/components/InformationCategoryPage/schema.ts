import type * as v from 'valibot';
import { body, document, fields, link, listOf, maybe, pageFields, text } from '../../schema/fields.ts';
import type { InformationCategoryPageContent } from './content.ts';

export const informationCategoryPageSchema: v.GenericSchema<unknown, InformationCategoryPageContent> = fields(
  {
    ...pageFields,
    items: maybe(
      listOf(
        fields({
          id: text,
          title: maybe(text),
          body: maybe(body),
          documents: maybe(listOf(document)),
          links: maybe(listOf(link)),
          none: maybe(text),
        }),
      ),
    ),
    documents: maybe(listOf(document)),
  },
);
