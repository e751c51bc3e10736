import type * as v from 'valibot';
import { body, document, fields, listOf, maybe, pageFields, text } from '../../schema/fields.ts';
import { decision } from '../../schema/office-fields.ts';
import { memberFields } from '../MemberListPage/schema.ts';
import type { MemberPageContent } from './content.ts';

const career = maybe(listOf(fields({ period: text, text })));

export const memberPageSchema: v.GenericSchema<unknown, MemberPageContent> = fields({
  ...pageFields,
  ...memberFields,
  role: maybe(text),
  body: maybe(body),
  duties: maybe(listOf(text)),
  education: career,
  organisations: career,
  decision: maybe(decision),
  documents: maybe(listOf(document)),
});
