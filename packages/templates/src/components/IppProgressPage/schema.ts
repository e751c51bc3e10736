import * as v from 'valibot';
import {
  body,
  boolean,
  fields,
  link,
  listOf,
  maybe,
  moment,
  number,
  oneOf,
  pageFields,
  text,
} from '../../schema/fields.ts';
import { ippProgress } from '../../schema/models.ts';
import { type IppProgressPageContent, ippProgressViews } from './content.ts';

const words = v.pipe(
  fields({ id: text, en: maybe(text) }),
  v.transform(({ id, en }) => (en === undefined ? { id } : { id, en })),
);

const plan = fields({
  instrument: text,
  dimensions: listOf(fields({ id: text, label: words, short: words })),
  indicators: listOf(
    fields({
      id: text,
      dimension: text,
      label: words,
      evidence: fields({
        required: boolean,
        accept: listOf(text),
        maxMB: v.nullable(number),
      }),
      appliesTo: listOf(oneOf(['nasional', 'provinsi', 'kabkota'])),
    }),
  ),
});

export const ippProgressPageSchema: v.GenericSchema<unknown, IppProgressPageContent> = fields({
  ...pageFields,
  body: maybe(body),
  progress: maybe(ippProgress),
  plan: maybe(plan),
  region: maybe(text),
  now: maybe(moment),
  view: maybe(oneOf(ippProgressViews)),
  printedAt: maybe(moment),
  links: maybe(listOf(link)),
});
