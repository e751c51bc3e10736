import type * as v from 'valibot';
import { fields, maybe, text } from '../../schema/fields.ts';
import { articleFields } from '../../schema/newsFields.ts';
import type { OpinionPageContent } from './content.ts';

export const opinionPageSchema: v.GenericSchema<unknown, OpinionPageContent> = fields({
  ...articleFields,
  author: maybe(fields({ name: text, position: maybe(text) })),
  about: maybe(text),
});
