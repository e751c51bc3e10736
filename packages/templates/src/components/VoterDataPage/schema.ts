import * as v from 'valibot';
import {
  body,
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
import { decision, source } from '../../schema/office-fields.ts';
import type { VoterDataPageContent } from './content.ts';

const people = { total: maybe(count), men: maybe(count), women: maybe(count) } as const;

export const voterDataPageSchema: v.GenericSchema<unknown, VoterDataPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  records: maybe(
    listOf(
      fields({
        ...people,
        label: maybe(text),
        quarter: maybe(
          v.pipe(
            count,
            v.check(
              (value) => value >= 1 && value <= 4,
              'harus triwulan 1, 2, 3, atau 4 / must be a quarter from 1 to 4',
            ),
          ),
        ),
        year: maybe(year),
        districts: maybe(count),
        villages: maybe(count),
        stations: maybe(count),
        minutes: maybe(decision),
        sources: maybe(listOf(source)),
        areas: maybe(listOf(fields({ ...people, name: text }))),
      }),
    ),
  ),
  documents: maybe(listOf(document)),
  links: maybe(listOf(link)),
});
