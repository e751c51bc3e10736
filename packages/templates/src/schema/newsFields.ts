/** Fields that the pages of news share. */
import * as v from 'valibot';
import {
  address,
  body,
  boolean,
  count,
  day,
  document,
  fields,
  link,
  listOf,
  maybe,
  moment,
  pageFields,
  text,
} from './fields.ts';

/** A picture with what it says. */
export const picture = fields({
  src: address,
  width: count,
  height: count,
  alt: text,
  caption: maybe(text),
  credit: maybe(text),
});

/** One item of a list of news. */
export const newsItem = fields({
  title: text,
  href: address,
  published: maybe(moment),
  summary: maybe(text),
  category: maybe(text),
  author: maybe(text),
  media: maybe(text),
  image: maybe(fields({ src: address, width: count, height: count })),
});

/** Fields of a list that is divided into pages. */
export const pagedFields = { current: maybe(count), pages: maybe(listOf(address)) } as const;

/** Fields of every page with one article. */
export const articleFields = {
  ...pageFields,
  published: maybe(moment),
  eventDate: maybe(day),
  publisher: maybe(text),
  figure: maybe(picture),
  body: maybe(body),
  credit: maybe(fields({ name: text, office: maybe(text) })),
  dateline: maybe(v.union([v.literal(false), fields({ city: text, host: text })], 'object')),
  related: maybe(listOf(link)),
} as const;

/** An event of the agenda. */
export const event = fields({
  id: maybe(text),
  title: text,
  // Left out or empty while it is not set: the event then stands last.
  start: v.union([v.literal(''), moment], 'moment'),
  end: maybe(moment),
  place: maybe(text),
  host: maybe(text),
  href: maybe(address),
  status: maybe(v.picklist(['scheduled', 'cancelled', 'moved'], 'oneOf:scheduled|cancelled|moved')),
  movedFrom: maybe(moment),
  note: maybe(text),
  icsHref: maybe(address),
});

export { boolean, document };
