/**
 * Makes any value readable as scores without adding facts: what is missing becomes "not known". Checks and sentences
 * begin with it, so that a hand-written JSON file with a hole leads to a finding and never to a crash.
 */
import {
  type BandCounts,
  type ContextFigure,
  type DataText,
  type IppLevel,
  type IppScores,
  type IppSource,
  ippLevels,
  missingReasons,
  nationCode,
  type ScoreRow,
  scoreMethods,
  scoresFormat,
} from './model.ts';

type Loose = Record<string, unknown>;

const record = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};
const list = (value: unknown): Loose[] => (Array.isArray(value) ? value.map(record) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value : null;
const oneOf = <T, F>(values: readonly T[], value: unknown, fallback: F): T | F =>
  values.find((one) => one === value) ?? fallback;
const position = (value: unknown): number | null => (Number.isSafeInteger(value) ? (value as number) : null);

/** Keeps odd numbers, so that the checks can mark them; everything that is no number is "not known". */
const score = (value: unknown): number | null => {
  if (typeof value === 'number') return value;
  return value === null || value === undefined ? null : Number.NaN;
};

const dataText = (value: unknown): DataText | null => {
  const { id, en } = record(value);
  return textOrNull(id) === null ? null : { id: text(id), ...(textOrNull(en) !== null && { en: text(en) }) };
};

/** Own, plain keys only: `__proto__` and the like are no ids. */
const numbers = <T>(value: unknown, of: (one: unknown) => T): Record<string, T> =>
  Object.fromEntries(
    Object.entries(record(value))
      .filter(([key]) => /^[a-zA-Z0-9.-]+$/.test(key))
      .map(([key, one]) => [key, of(one)]),
  );

const row = (value: Loose): ScoreRow => ({
  region: text(value.region),
  level: (text(value.level) || 'kabkota') as IppLevel,
  name: textOrNull(value.name),
  index: score(value.index),
  missing: oneOf(missingReasons, value.missing, null),
  bandStated: textOrNull(value.bandStated),
  dims: numbers(value.dims, score),
  dimsMissing: oneOf(missingReasons, value.dimsMissing, null),
  method: oneOf(scoreMethods, value.method, null),
  source: position(value.source),
  note: dataText(value.note),
});

const counts = (value: Loose): BandCounts => ({
  level: oneOf(ippLevels, value.level, 'kabkota'),
  within: text(value.within) || nationCode,
  counts: numbers(value.counts, (one) => (typeof one === 'number' ? one : Number.NaN)),
  source: position(value.source),
});

const context = (value: Loose): ContextFigure => ({
  region: text(value.region),
  metric: text(value.metric),
  label: dataText(value.label) ?? { id: text(value.metric) },
  value: typeof value.value === 'number' ? value.value : Number.NaN,
  unit: dataText(value.unit) ?? { id: '' },
  formula: dataText(value.formula),
  source: position(value.source),
});

const source = (value: Loose): IppSource => ({
  title: text(value.title),
  publisher: textOrNull(value.publisher),
  url: textOrNull(value.url),
  date: textOrNull(value.date),
});

/** The same scores with every field present. Scores that are already whole come back equal. */
export function tolerantScores(given: unknown): IppScores {
  const value = record(given);
  return {
    schema: scoresFormat,
    instrument: text(value.instrument),
    period: text(value.period),
    published: textOrNull(value.published),
    status: value.status === 'final' ? 'final' : 'provisional',
    rows: list(value.rows).map(row),
    counts: list(value.counts).map(counts),
    context: list(value.context).map(context),
    sources: list(value.sources).map(source),
    // What is marked in any way is told as made up.
    sample: value.sample !== false && value.sample !== undefined,
  };
}
