import type * as v from 'valibot';
import { body, count, document, fields, link, listOf, maybe, pageFields, text } from '../../schema/fields.ts';
import { electionResult } from '../../schema/models.ts';
import { decision, source } from '../../schema/office-fields.ts';
import type { ElectedPageContent } from './content.ts';

export const electedPageSchema: v.GenericSchema<unknown, ElectedPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  contests: maybe(
    listOf(
      fields({
        name: text,
        seats: maybe(count),
        result: maybe(electionResult),
        districtResults: maybe(listOf(electionResult)),
        districts: maybe(
          listOf(
            fields({
              name: text,
              seats: maybe(count),
              elected: maybe(
                listOf(
                  fields({
                    name: text,
                    party: maybe(text),
                    partyNumber: maybe(count),
                    votes: maybe(count),
                    rank: maybe(count),
                  }),
                ),
              ),
            }),
          ),
        ),
        pair: maybe(fields({ number: maybe(count), names: text, votes: maybe(count) })),
        decision: maybe(decision),
        sources: maybe(listOf(source)),
      }),
    ),
  ),
  documents: maybe(listOf(document)),
  links: maybe(listOf(link)),
});
