/** What the sentences of a story are made of: figures with their origin, names, units, classes and bounds. */
import { formatScore } from './bands.ts';
import { printNumber } from './decimal.ts';
import type { IppModel } from './ipp-model.ts';
import { fill, type IppFigurePart, type IppMetric, type IppPart } from './messages.ts';
import { type Band, type IppSource, type Locale, textIn } from './model.ts';
import type { RegionScore } from './region-score.ts';

export interface Telling {
  model: IppModel;
  score: RegionScore;
  locale: Locale;
  /** Name of the index as the site writes it; `null` for the instrument's own. */
  name: string | null;
}

export type Parts = IppPart[];

export const named = (text: string, path: string): Parts => [{ type: 'name', text, path }];

interface Origin {
  metric: IppMetric;
  path: string;
  formula?: string;
  source?: IppSource | null;
}

export function figure({ model }: Telling, value: number, text: string, origin: Origin): IppFigurePart {
  const { metric, path, formula = null, source = null } = origin;
  const released = path.startsWith('instrument.') ? model.instrument.released : model.scores.published;
  // A single score may have been public before or after the table as a whole.
  const asOf = source?.date ?? released;
  return { type: 'figure', text, value, metric, path, formula, source, asOf };
}

/** A count that the instrument or the scores state. */
export const count = (telling: Telling, value: number, origin: Origin): Parts => [
  figure(telling, value, printNumber(value, telling.locale), origin),
];

export const instrumentSource = ({ model }: Telling): IppSource | null => model.instrument.sources[0] ?? null;

/** The unit of the scale: points are explained, other units stand as the instrument writes them. */
export function unit({ model, locale }: Telling): Parts {
  const { unit: given } = model.instrument.scale;
  const text = textIn(given, locale);
  return given.id === 'poin'
    ? [{ type: 'term', text, termId: 'poin' }]
    : named(text, 'instrument.scale.unit');
}

export const instrumentName = ({ model, locale, name }: Telling): Parts =>
  named(name ?? textIn(model.instrument.name, locale), 'instrument.name');

export const regionPart = ({ score }: Telling): Parts => named(score.name, 'region');

export const levelPart = ({ score, locale }: Telling): Parts => fill(locale, `level_${score.level}`);

/** The publisher of a row, where it is known. */
export function by({ locale, score }: Telling): Parts {
  const publisher = score.source?.publisher ?? null;
  if (publisher === null || score.row === null) return [];
  return fill(locale, 'by', { source: named(publisher, `scores.rows.${score.row}.source`) });
}

/** A class by its label with its id beside it: offices use one Indonesian word for two classes. */
export function bandName(band: Band, locale: Locale): string {
  const label = textIn(band.label, locale);
  const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return plain(label) === plain(band.id) ? label : `${label} (${band.id})`;
}

export const bandPart = ({ model, locale }: Telling, band: Band): Parts =>
  named(bandName(band, locale), `instrument.bands.${model.instrument.bands.indexOf(band)}.label`);

export function limit(telling: Telling, band: Band, end: 'min' | 'max'): Parts {
  const { model, locale } = telling;
  const value = band[end];
  return [
    figure(telling, value, printNumber(value, locale), {
      metric: 'limit',
      path: `instrument.bands.${model.instrument.bands.indexOf(band)}.${end}`,
      source: instrumentSource(telling),
    }),
  ];
}

/** "60–77,5" · "di atas 77,5". */
export function range(telling: Telling, band: Band): Parts {
  const { model, locale } = telling;
  const { min, max } = model.instrument.scale;
  const [first, last] = [band.min <= min, band.max >= max];
  const key =
    first && last
      ? 'all'
      : last
        ? band.minInclusive
          ? 'from'
          : 'over'
        : first
          ? band.maxInclusive
            ? 'to'
            : 'below'
          : band.minInclusive
            ? band.maxInclusive
              ? 'between'
              : 'from_below'
            : band.maxInclusive
              ? 'over_to'
              : 'over_below';
  return fill(locale, `range_${key}`, {
    min: limit(telling, band, 'min'),
    max: limit(telling, band, 'max'),
  });
}

/** The index as printed, and on which side of a bound it lies where rounding would hide that. */
export function indexParts(telling: Telling, index: number): { index: Parts; hint: Parts } {
  const { model, score, locale } = telling;
  const { text, hint } = formatScore(model.instrument, score.level, index, locale);
  const path = `scores.rows.${score.row}.index`;
  const part = figure(telling, index, text, { metric: 'index', path, source: score.source });
  // Where the bounds are not published no side of them is told.
  if (hint === null || score.band === null) return { index: [part], hint: [] };
  return {
    index: [part],
    hint: fill(locale, `hint_${hint.side}`, {
      limit: limit(telling, score.band, hint.side === 'above' ? 'min' : 'max'),
    }),
  };
}
