/** Parts of the sentences about the filling, and their templates. */
import { formatMoment, type PartValues, plainName, sentences } from '@situs-kpu/ui/core';
import type { DataText, Locale } from '../model.ts';
import { textIn } from '../model.ts';
import { formatPercent, type ProgressShare } from './counts.ts';
import en from './messages/en.json' with { type: 'json' };
import id from './messages/id.json' with { type: 'json' };
import type { ProgressZone } from './model.ts';
import { regionName } from './plan.ts';

/** Measures that a sentence about the filling can speak of. */
export const progressMetrics = [
  'verified',
  'applicable',
  'progress',
  'regions',
  'others',
  'difficulties',
  'overdue',
  'entries',
  'indicators',
  'days',
] as const;
export type ProgressMetric = (typeof progressMetrics)[number];

/** A piece of a sentence. The texts of all parts together are the sentence. */
export type ProgressPart =
  | { readonly type: 'text'; readonly text: string }
  /** Mark of made-up figures; it begins the first sentence. */
  | { readonly type: 'sample'; readonly text: string }
  | ProgressFigurePart
  /** Name from the data: region, deadline, category, indicator. */
  | { readonly type: 'name'; readonly text: string; readonly path: string }
  /** A moment from the data, in the zone of the region. `iso` is for the `datetime` attribute. */
  | { readonly type: 'date'; readonly text: string; readonly iso: string; readonly path: string };

export interface ProgressFigurePart {
  readonly type: 'figure';
  /** The figure as printed. */
  readonly text: string;
  /** The figure itself; a share in per cent. */
  readonly value: number;
  readonly metric: ProgressMetric;
  /** Where it stands in the file, or what was counted there. */
  readonly path: string;
  /** How it follows from that place; `null` when it stands there as it is. */
  readonly formula: string | null;
  /** When it stood like this. */
  readonly asOf: string;
}

export interface ProgressSentence {
  /** Stable name of what it says. */
  readonly id: string;
  readonly parts: readonly ProgressPart[];
}

export interface ProgressStory {
  readonly locale: Locale;
  readonly sentences: readonly ProgressSentence[];
  /** All sentences as plain text. */
  readonly text: string;
}

export type ProgressValues = PartValues<ProgressPart>;

/** The sentences in each language, by key. */
export const progressCatalogues: Readonly<Record<Locale, Readonly<Record<string, string>>>> = { id, en };

export const { fill, listOf } = sentences<ProgressPart>(progressCatalogues, () => null);

/** A whole number with the marks of the language: `1.020` · `1,020`. */
export const formatWhole = (value: number, locale: Locale): string =>
  String(value).replace(/\B(?=(\d{3})+$)/g, locale === 'id' ? '.' : ',');

/** Makes the parts of one story, all of them about the same file. */
export function partsOf(locale: Locale, asOf: string) {
  const whole = (
    value: number,
    metric: ProgressMetric,
    path: string,
    formula: string | null,
  ): ProgressPart[] => [
    { type: 'figure', text: formatWhole(value, locale), value, metric, path, formula, asOf },
  ];
  return {
    whole,
    share: (share: Extract<ProgressShare, { known: true }>, path: string): ProgressPart[] => [
      {
        type: 'figure',
        text: formatPercent(share, locale),
        value: share.percent,
        metric: 'progress',
        path,
        formula: 'terverifikasi / (total - tidakBerlaku)',
        asOf,
      },
    ],
    name: (text: string, path: string): ProgressPart[] => [{ type: 'name', text: plainName(text), path }],
    region: (code: string): ProgressPart[] => [
      { type: 'name', text: regionName(code), path: `regions[${code}].region` },
    ],
    data: (text: DataText, path: string): ProgressPart[] => [
      { type: 'name', text: plainName(textIn(text, locale)), path },
    ],
    moment: (iso: string, zone: ProgressZone, path: string): ProgressPart[] => [
      { type: 'date', text: formatMoment(iso, zone, locale), iso, path },
    ],
  };
}

/** At most `most` items as a list, the others as a number. */
export function someOf(
  locale: Locale,
  items: readonly (readonly ProgressPart[])[],
  others: (count: number) => ProgressPart[],
  most = 8,
): ProgressPart[] {
  if (items.length <= most) return listOf(locale, items);
  const shown = items.slice(0, most - 1);
  return listOf(locale, [...shown, fill(locale, 'and_others', { n: others(items.length - shown.length) })]);
}
