import * as v from 'valibot';
import {
  address,
  body,
  count,
  day,
  document,
  fields,
  link,
  listOf,
  maybe,
  pageFields,
  text,
} from '../../schema/fields.ts';
import type { OrganisationPageContent, OrganisationUnit } from './content.ts';

const unit: v.GenericSchema<unknown, OrganisationUnit> = fields({
  name: maybe(text),
  role: maybe(text),
  href: maybe(address),
  children: maybe(listOf(v.lazy(() => unit))),
});

export const organisationPageSchema: v.GenericSchema<unknown, OrganisationPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  structure: maybe(listOf(unit)),
  units: maybe(
    listOf(
      fields({
        unit: text,
        task: maybe(text),
        staff: maybe(listOf(fields({ position: text, name: maybe(text) }))),
      }),
    ),
  ),
  headcount: maybe(listOf(fields({ label: text, count }))),
  headcountDate: maybe(day),
  legalBasis: maybe(listOf(text)),
  documents: maybe(listOf(document)),
  links: maybe(listOf(link)),
});
