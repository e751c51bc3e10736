import { contestKinds, resultStatuses } from '@situs-kpu/results/core';
import * as v from 'valibot';
import {
  address,
  body,
  boolean,
  day,
  fields,
  link,
  listOf,
  maybe,
  moment,
  oneOf,
  pageFields,
  text,
} from '../../schema/fields.ts';
import { electionResult } from '../../schema/models.ts';
import { source } from '../../schema/office-fields.ts';
import type { ResultIndexPageContent } from './content.ts';

const entry = v.pipe(
  fields({
    href: maybe(address),
    result: maybe(electionResult),
    title: maybe(text),
    kind: maybe(oneOf(contestKinds)),
    status: maybe(oneOf(resultStatuses)),
    date: maybe(day),
    sentence: maybe(text),
    asOf: maybe(moment),
    source: maybe(source),
    otherArea: maybe(text),
    sample: maybe(boolean),
  }),
  v.check(
    ({ result, title, status }) => result !== undefined || (title !== undefined && status !== undefined),
    'harus memuat result, atau title dan status. Status tidak boleh ditebak / must hold result, or title and status. A status must not be guessed',
  ),
);

export const resultIndexPageSchema: v.GenericSchema<unknown, ResultIndexPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  results: maybe(listOf(entry)),
  links: maybe(listOf(link)),
});
