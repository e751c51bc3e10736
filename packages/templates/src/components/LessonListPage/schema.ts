import type * as v from 'valibot';
import { address, body, count, fields, listOf, maybe, pageFields, text } from '../../schema/fields.ts';
import type { LessonListPageContent } from './content.ts';

export const lessonListPageSchema: v.GenericSchema<unknown, LessonListPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  groups: maybe(
    listOf(
      fields({
        title: maybe(text),
        lessons: maybe(
          listOf(
            fields({
              title: text,
              href: address,
              summary: maybe(text),
              audience: maybe(text),
              minutes: maybe(count),
            }),
          ),
        ),
      }),
    ),
  ),
});
