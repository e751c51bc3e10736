import type * as v from 'valibot';
import {
  address,
  count,
  day,
  document,
  fields,
  listOf,
  maybe,
  number,
  pageFields,
  text,
} from '../../schema/fields.ts';
import type { SurveyPageContent } from './content.ts';

export const surveyPageSchema: v.GenericSchema<unknown, SurveyPageContent> = fields({
  ...pageFields,
  results: maybe(
    listOf(
      fields({
        period: text,
        index: maybe(number),
        scale: maybe(number),
        grade: maybe(text),
        respondents: maybe(count),
        asOf: maybe(day),
        source: maybe(text),
        sourceHref: maybe(address),
        documents: maybe(listOf(document)),
      }),
    ),
  ),
  survey: maybe(address),
  until: maybe(day),
  followUp: maybe(listOf(text)),
});
