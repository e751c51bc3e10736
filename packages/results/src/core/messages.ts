/** Parts of the sentences about results, and their templates. */
import { type PartValues, sentences } from '@situs-kpu/ui/core';
import en from './messages/en.json' with { type: 'json' };
import id from './messages/id.json' with { type: 'json' };
import type { Locale } from './model.ts';
import { isTermId, type TermId } from './terms.ts';

/** Measures that a story can speak of. */
export const metrics = [
  'nomor_urut',
  'votes',
  'share',
  'valid',
  'invalid',
  'invalid_share',
  'total',
  'dpt',
  'turnout',
  'difference',
  'points',
  'threshold',
  'tps_reported',
  'tps_total',
  'tps_share',
  'repeat_stations',
  'areas',
  'options',
  'corrections',
  'elected',
  'former',
  'age',
] as const;
export type Metric = (typeof metrics)[number];

/** A piece of a sentence. The texts of all parts together are the sentence. */
export type Part =
  | { type: 'text'; text: string }
  /** Mark of made-up figures; it begins the sentence. */
  | { type: 'sample'; text: string }
  | FigurePart
  /** Proper name or words from the data: candidate, contest, area, publisher, case number, order of the Court. */
  | { type: 'name'; text: string; path: string }
  /** A word with an entry in `terms`. */
  | { type: 'term'; text: string; termId: TermId }
  /** A day or time from the data. `iso` is for the `datetime` attribute. */
  | { type: 'date'; text: string; iso: string; path: string }
  /** A document with its number. */
  | { type: 'document'; text: string; sourceIndex: number; path: string }
  /** Words that lead to an address of the data. Print it through `safeUrl`. */
  | { type: 'link'; text: string; href: string; path: string };

export interface FigurePart {
  type: 'figure';
  /** The figure as printed; equals `formatted`. */
  text: string;
  formatted: string;
  /** The figure itself; for shares in percent. */
  value: number;
  metric: Metric;
  /**
   * Path of the figure in the result. Paths that begin with `before.` lie in the earlier version, those that begin with
   * `rules.` in the legal rule of the contest.
   */
  path: string;
  /** How it follows from the result, e.g. `options.0.votes / valid`; `null` when it stands there as it is. */
  formula: string | null;
  /** Index into `sources` of the document it comes from; `null` when there is none. */
  sourceIndex: number | null;
  /** When the figure stood like this. */
  asOf: string | null;
}

export type Values = PartValues<Part>;

/** The sentences of stories in each language, by key. */
export const catalogues: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { id, en };

export const { fill, fillTemplate, listOf } = sentences<Part>(catalogues, (tag, words) =>
  isTermId(tag) ? { type: 'term', text: words, termId: tag } : null,
);

export { capitalise, joinTexts, textOf } from '@situs-kpu/ui/core';
