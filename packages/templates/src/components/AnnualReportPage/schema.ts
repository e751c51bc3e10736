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
  year,
} from '../../schema/fields.ts';
import type { AnnualReportPageContent } from './content.ts';

export const annualReportPageSchema: v.GenericSchema<unknown, AnnualReportPageContent> = fields({
  ...pageFields,
  reports: maybe(
    listOf(
      fields({
        year,
        requests: maybe(count),
        days: maybe(number),
        granted: maybe(count),
        refused: maybe(count),
        reasons: maybe(listOf(fields({ reason: text, count: maybe(count) }))),
        asOf: maybe(day),
        source: maybe(text),
        sourceHref: maybe(address),
        documents: maybe(listOf(document)),
      }),
    ),
  ),
});
