/** Parts of the sentences about the index, and their templates. */
import { type PartValues, sentences } from '@situs-kpu/ui/core';
import en from './messages/en.json' with { type: 'json' };
import id from './messages/id.json' with { type: 'json' };
import type { IppSource, Locale } from './model.ts';
import { type IppTermId, isIppTermId } from './terms.ts';

/** Measures that a story can speak of. */
export const ippMetrics = [
  'index',
  'dimension',
  'distance',
  'limit',
  'rank',
  'tied',
  'known',
  'measured',
  'dimensions',
  'count',
  'context',
] as const;
export type IppMetric = (typeof ippMetrics)[number];

/** A piece of a sentence. The texts of all parts together are the sentence. */
export type IppPart =
  | { type: 'text'; text: string }
  /** Mark of made-up figures; it begins the sentence. */
  | { type: 'sample'; text: string }
  | IppFigurePart
  /** Proper name or words from the data: instrument, region, class, dimension, publisher. */
  | { type: 'name'; text: string; path: string }
  /** A word with an entry in `ippTerms`. */
  | { type: 'term'; text: string; termId: IppTermId };

export interface IppFigurePart {
  type: 'figure';
  /** The figure as printed. */
  text: string;
  /** The figure itself. */
  value: number;
  metric: IppMetric;
  /** Path of the figure: below `scores.` or `instrument.`; for what is worked out, of the figure that it starts from. */
  path: string;
  /** How it follows, e.g. `scores.rows.3.index - instrument.bands.2.min`; `null` when it stands there as it is. */
  formula: string | null;
  /** Where it can be read; `null` when no source is given. */
  source: IppSource | null;
  /** Day of publication, `YYYY-MM-DD`; `null` when not known. */
  asOf: string | null;
}

/** The sentences of stories in each language, by key. */
export const ippCatalogues: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { id, en };

export type IppValues = PartValues<IppPart>;

export const { fill, listOf } = sentences<IppPart>(ippCatalogues, (tag, words) =>
  isIppTermId(tag) ? { type: 'term', text: words, termId: tag } : null,
);
