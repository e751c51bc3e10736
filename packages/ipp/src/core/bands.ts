/** Classes of an index: which one a score is in, how far the next is, and how a score is printed without leaving its own. */
import { compareRatios, exact, minus, numberOf, printNumber, printUnits, unitsOf } from './decimal.ts';
import type { Band, Instrument, IppLevel, Locale } from './model.ts';

const known = /* #__PURE__ */ new WeakMap<readonly Band[], Map<IppLevel, readonly Band[]>>();

/** As `bandsAt`, not to be changed. A table asks for the classes of each of its rows: those of a frozen list are kept. */
function bandsOf({ bands }: Pick<Instrument, 'bands'>, level: IppLevel): readonly Band[] {
  const found = known.get(bands)?.get(level);
  if (found) return found;
  const own = bands
    .filter(({ levels }) => levels.includes('*') || levels.includes(level))
    .sort((a, b) => a.min - b.min || a.max - b.max);
  if (Object.isFrozen(bands)) known.set(bands, (known.get(bands) ?? new Map()).set(level, own));
  return own;
}

/** The classes of a level, from the lowest end of the scale. */
export function bandsAt(instrument: Pick<Instrument, 'bands'>, level: IppLevel): Band[] {
  return [...bandsOf(instrument, level)];
}

/** The classes of a level, the best first. */
export function bandsBestFirst(instrument: Pick<Instrument, 'bands' | 'scale'>, level: IppLevel): Band[] {
  const bands = bandsAt(instrument, level);
  return instrument.scale.direction === 'higher-better' ? bands.reverse() : bands;
}

/** The class with an id at a level. */
export const bandById = (
  instrument: Pick<Instrument, 'bands'>,
  level: IppLevel,
  id: string | null,
): Band | null => bandsOf(instrument, level).find((band) => band.id === id) ?? null;

const holds = (band: Band, value: number): boolean =>
  (value > band.min || (band.minInclusive && value === band.min)) &&
  (value < band.max || (band.maxInclusive && value === band.max));

/** The class of an unrounded score; `null` outside the scale or for what is no number. */
export function bandOf(instrument: Pick<Instrument, 'bands'>, level: IppLevel, value: number): Band | null {
  return bandsOf(instrument, level).find((band) => holds(band, value)) ?? null;
}

/** Whether `a` is better than `b` on the scale. */
export const isBetter = ({ scale }: Pick<Instrument, 'scale'>, a: number, b: number): boolean =>
  scale.direction === 'higher-better' ? a > b : a < b;

/** A bound of the scale as seen from a score. */
export interface BandDistance {
  /** The class on the other side. */
  band: Band;
  /** The bound. */
  limit: number;
  /** Points between the score and the bound, exactly; 0 where the score stands on a bound that is not enough. */
  points: number;
  /** Whether the bound itself is already in the better class. */
  reachedAtLimit: boolean;
  /**
   * Printed with the decimals of the instrument, rounded so that it never promises too much: what is still needed up,
   * what is to spare down.
   */
  text: string;
}

const side = (
  instrument: Pick<Instrument, 'scale'>,
  value: number,
  limit: number,
  rounding: 'up' | 'down',
  locale: Locale,
) => {
  const [from, to] = [exact(value), exact(limit)];
  if (from === null || to === null) return null;
  const gap = compareRatios(from, to) < 0 ? minus(to, from) : minus(from, to);
  const { decimals } = instrument.scale;
  const text = printUnits(unitsOf(gap, decimals, rounding), decimals, locale);
  return { limit, points: numberOf(gap), text };
};

/** How far the next better class is; `null` in the best one and where there is no class. */
export function distanceToNext(
  instrument: Pick<Instrument, 'bands' | 'scale'>,
  level: IppLevel,
  value: number,
  locale: Locale = 'id',
): BandDistance | null {
  const bands = bandsBestFirst(instrument, level);
  const at = bands.findIndex((band) => holds(band, value));
  const band = bands[at - 1];
  if (at < 1 || !band) return null;
  const up = instrument.scale.direction === 'higher-better';
  const found = side(instrument, value, up ? band.min : band.max, 'up', locale);
  return found && { band, ...found, reachedAtLimit: up ? band.minInclusive : band.maxInclusive };
}

/** How far the next worse class is; `null` in the worst one and where there is no class. */
export function distanceToPrevious(
  instrument: Pick<Instrument, 'bands' | 'scale'>,
  level: IppLevel,
  value: number,
  locale: Locale = 'id',
): BandDistance | null {
  const bands = bandsBestFirst(instrument, level);
  const at = bands.findIndex((band) => holds(band, value));
  const [own, band] = [bands[at], bands[at + 1]];
  if (!own || !band) return null;
  const up = instrument.scale.direction === 'higher-better';
  const found = side(instrument, value, up ? own.min : own.max, 'down', locale);
  return found && { band, ...found, reachedAtLimit: up ? own.minInclusive : own.maxInclusive };
}

/** On which side of a bound a score lies that its printed form would hide. */
export interface ScoreHint {
  side: 'above' | 'below';
  limit: number;
  /** `di atas 77,5` · `above 77.5`. */
  text: string;
}

export interface ScoreText {
  /** With the decimals of the instrument, e.g. `77,50`. */
  text: string;
  /** What must stand beside it; `null` where the printed figure is in the same class as the exact one. */
  hint: ScoreHint | null;
  /** Both: `77,50 (di atas 77,5)`. */
  label: string;
}

const sides = {
  id: { above: 'di atas', below: 'di bawah' },
  en: { above: 'above', below: 'below' },
} as const;

/**
 * A score as it is printed. The class is decided on the exact figure; where rounding would show one of another class
 * (77,50001 → 77,50), a hint says on which side it lies. What is no number becomes a dash.
 */
export function formatScore(
  instrument: Pick<Instrument, 'bands' | 'scale'>,
  level: IppLevel,
  value: number,
  locale: Locale = 'id',
): ScoreText {
  const ratio = exact(value);
  if (ratio === null) return { text: '–', hint: null, label: '–' };
  const { decimals } = instrument.scale;
  const units = unitsOf(ratio, decimals);
  const text = printUnits(units, decimals, locale);
  const shown = Number(units) / 10 ** decimals;
  const [seen, own] = [bandOf(instrument, level, shown), bandOf(instrument, level, value)];
  if (seen === own || own === null) return { text, hint: null, label: text };
  const above = value > shown || (value === shown && own.min >= shown);
  const limit = above ? own.min : own.max;
  const hint: ScoreHint = {
    side: above ? 'above' : 'below',
    limit,
    text: `${sides[locale][above ? 'above' : 'below']} ${printNumber(limit, locale)}`,
  };
  return { text, hint, label: `${text} (${hint.text})` };
}

/** A class as its bounds: `60–77,5`, `di bawah 60`, `di atas 77,5`; at the ends of the scale only the inner bound. */
export function bandRange(
  instrument: Pick<Instrument, 'bands' | 'scale'>,
  band: Band,
  locale: Locale = 'id',
): string {
  const words = {
    id: { over: 'di atas', from: 'dari', below: 'di bawah', to: 'sampai', under: 'sampai di bawah' },
    en: { over: 'above', from: 'from', below: 'below', to: 'to', under: 'to below' },
  }[locale];
  const { min, max } = instrument.scale;
  const [low, high] = [printNumber(band.min, locale), printNumber(band.max, locale)];
  const lower = `${band.minInclusive ? words.from : words.over} ${low}`;
  if (band.min <= min && band.max >= max) return `${low}–${high}`;
  if (band.max >= max) return lower;
  if (band.min <= min) return `${band.maxInclusive ? words.to : words.below} ${high}`;
  if (band.minInclusive && band.maxInclusive) return `${low}–${high}`;
  return `${lower} ${band.maxInclusive ? words.to : words.under} ${high}`;
}
