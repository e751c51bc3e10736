import { contestKinds, type ElectionResult, resultStatuses } from '@situs-kpu/results/core';
import { siteStages } from '@situs-kpu/standard';
import * as v from 'valibot';
import {
  address,
  body,
  fields,
  link,
  listOf,
  maybe,
  moment,
  oneOf,
  pageFields,
  text,
} from '../../schema/fields.ts';
import { event, newsItem } from '../../schema/newsFields.ts';
import type { HomePageContent } from './content.ts';

/** What makes a result one; the widgets read the rest themselves, and `parseResult` checks all of it. */
const result = v.looseObject(
  {
    contest: v.looseObject({ kind: oneOf(contestKinds), name: text }, 'object'),
    status: oneOf(resultStatuses),
    options: listOf(v.looseObject({}, 'object')),
  },
  'object',
) as unknown as v.GenericSchema<unknown, ElectionResult>;

export const homePageSchema: v.GenericSchema<unknown, HomePageContent> = fields({
  ...pageFields,
  stage: maybe(oneOf(siteStages)),
  now: maybe(moment),
  notice: maybe(link),
  election: maybe(fields({ name: text, votingDay: moment, hours: maybe(text) })),
  stages: maybe(listOf(fields({ title: text, start: maybe(moment), end: maybe(moment), note: maybe(text) }))),
  voting: maybe(listOf(text)),
  results: maybe(
    listOf(
      fields({
        result: maybe(result),
        href: maybe(address),
        title: maybe(text),
        sentence: maybe(text),
        status: maybe(text),
      }),
    ),
  ),
  body: maybe(body),
  news: maybe(listOf(newsItem)),
  agenda: maybe(listOf(event)),
  services: maybe(listOf(link)),
});
