import type * as v from 'valibot';
import {
  address,
  body,
  boolean,
  count,
  day,
  document,
  fields,
  listOf,
  maybe,
  pageFields,
  text,
} from '../../schema/fields.ts';
import { pagedFields } from '../../schema/newsFields.ts';
import type { GalleryPageContent } from './content.ts';

const photo = fields({
  src: address,
  width: count,
  height: count,
  alt: text,
  caption: maybe(text),
  credit: maybe(text),
  href: maybe(address),
});

export const galleryPageSchema: v.GenericSchema<unknown, GalleryPageContent> = fields({
  ...pageFields,
  ...pagedFields,
  albums: maybe(
    listOf(
      fields({
        title: maybe(text),
        date: maybe(day),
        note: maybe(text),
        photos: maybe(listOf(photo)),
      }),
    ),
  ),
  videos: maybe(
    listOf(
      fields({
        title: text,
        href: address,
        embed: maybe(address),
        poster: maybe(address),
        duration: maybe(text),
        date: maybe(day),
        captions: maybe(boolean),
        transcript: maybe(body),
      }),
    ),
  ),
  infographics: maybe(
    listOf(fields({ title: text, picture: photo, text: body, date: maybe(day), document: maybe(document) })),
  ),
});
