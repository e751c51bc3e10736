import type * as v from 'valibot';
import {
  address,
  body,
  boolean,
  count,
  document,
  fields,
  link,
  listOf,
  maybe,
  pageFields,
  text,
  year,
} from '../../schema/fields.ts';
import { decision, period } from '../../schema/office-fields.ts';
import type { MemberListPageContent } from './content.ts';

/** Facts of a member, in the list and on the own page. */
export const memberFields = {
  role: text,
  division: maybe(text),
  portrait: maybe(address),
  period: maybe(period),
  acting: maybe(boolean),
  note: maybe(text),
  email: maybe(text),
  lhkpn: maybe(address),
  lhkpnYear: maybe(year),
  career: maybe(listOf(fields({ period: text, text }))),
} as const;

export const memberListPageSchema: v.GenericSchema<unknown, MemberListPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  members: maybe(
    listOf(fields({ ...memberFields, name: maybe(text), vacant: maybe(boolean), href: maybe(address) })),
  ),
  period: maybe(period),
  seats: maybe(count),
  decision: maybe(decision),
  documents: maybe(listOf(document)),
  links: maybe(listOf(link)),
});
