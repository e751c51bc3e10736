import { information, type NoticePart, noticeParts } from '@situs-kpu/standard';
import type * as v from 'valibot';
import { document, fields, listOf, maybe, moment, oneOf, pageFields, text } from '../../schema/fields.ts';
import type { ImmediateNoticePageContent } from './content.ts';

const part = maybe(text);
const parts = Object.fromEntries(noticeParts.map((name) => [name, part])) as Record<NoticePart, typeof part>;
const kinds = information.find(({ id }) => id === 'serta-merta')?.items.map(({ id }) => id) ?? [];

export const immediateNoticePageSchema: v.GenericSchema<unknown, ImmediateNoticePageContent> = fields({
  ...pageFields,
  notices: maybe(
    listOf(
      fields({
        title: text,
        kind: maybe(oneOf(kinds)),
        issued: maybe(moment),
        ended: maybe(moment),
        parts: maybe(fields(parts)),
        documents: maybe(listOf(document)),
      }),
    ),
  ),
});
