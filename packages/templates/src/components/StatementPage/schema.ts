import * as v from 'valibot';
import {
  address,
  body,
  boolean,
  day,
  document,
  fields,
  link,
  listOf,
  maybe,
  oneOf,
  pageFields,
  text,
} from '../../schema/fields.ts';
import { source } from '../../schema/office-fields.ts';
import { criterionResults, type StatementPageContent } from './content.ts';
import { wcagAA } from './wcag.ts';

const criterionNumber = v.pipe(
  text,
  v.check(
    (value) => wcagAA.includes(value),
    'harus nomor kriteria WCAG 2.2 tingkat A atau AA seperti 1.4.3 / must be the number of a criterion of WCAG 2.2, level A or AA, like 1.4.3',
  ),
);

export const statementPageSchema: v.GenericSchema<unknown, StatementPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  criteria: maybe(
    listOf(
      fields({
        number: criterionNumber,
        name: maybe(text),
        result: oneOf(criterionResults),
        note: maybe(text),
      }),
    ),
  ),
  gaps: maybe(listOf(fields({ what: text, instead: maybe(text), until: maybe(day) }))),
  method: maybe(listOf(text)),
  testedOn: maybe(day),
  evidence: maybe(listOf(source)),
  kept: maybe(listOf(fields({ what: text, why: maybe(text), howLong: maybe(text) }))),
  notKept: maybe(listOf(text)),
  contact: maybe(
    fields({ email: maybe(text), phone: maybe(text), href: maybe(address), answer: maybe(text) }),
  ),
  parts: maybe(
    listOf(fields({ heading: text, body: maybe(body), items: maybe(listOf(text)), ordered: maybe(boolean) })),
  ),
  legalBasis: maybe(listOf(text)),
  documents: maybe(listOf(document)),
  links: maybe(listOf(link)),
});
