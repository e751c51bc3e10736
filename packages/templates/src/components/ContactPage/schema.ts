import * as v from 'valibot';
import {
  address,
  body,
  day,
  fields,
  link,
  listOf,
  maybe,
  moment,
  pageFields,
  text,
} from '../../schema/fields.ts';
import type { ContactPageContent } from './content.ts';

const span = listOf(text);

export const contactPageSchema: v.GenericSchema<unknown, ContactPageContent> = fields({
  ...pageFields,
  contact: maybe(
    fields({
      name: maybe(text),
      street: maybe(text),
      city: maybe(text),
      province: maybe(text),
      phone: maybe(text),
      whatsapp: maybe(text),
      email: maybe(text),
      hours: maybe(text),
    }),
  ),
  map: maybe(v.union([address, v.array(v.number())], 'address')),
  days: maybe(
    listOf(
      fields({
        day: v.picklist([1, 2, 3, 4, 5, 6, 7], 'oneOf:1|2|3|4|5|6|7'),
        open: maybe(span),
        breaks: maybe(listOf(span)),
      }),
    ),
  ),
  exceptions: maybe(listOf(fields({ date: day, note: text }))),
  directions: maybe(body),
  links: maybe(listOf(link)),
  now: maybe(moment),
});
