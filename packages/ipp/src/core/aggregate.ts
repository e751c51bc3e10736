/** Indices that follow from others: from dimensions by weights, from regions by a stated method. Nothing is averaged unasked. */
import { add, dividedBy, exact, numberOf, type Ratio, times } from './decimal.ts';
import type { Instrument, LocalText, ScoreMethod } from './model.ts';

/** Why an index is not worked out. */
export const refusals = [
  'weights-unknown',
  'dimension-missing',
  'method-own',
  'no-children',
  'child-missing',
  'weight-missing',
] as const;
export type Refusal = (typeof refusals)[number];

/** Words for each refusal, for people. */
export const refusalTexts: Readonly<Record<Refusal, LocalText>> = {
  'weights-unknown': {
    id: 'Bobot dimensi belum dipublikasikan, sehingga sumbangan tiap dimensi terhadap indeks tidak dapat dihitung.',
    en: 'The weights of the dimensions are not published, so what each adds to the index cannot be worked out.',
  },
  'dimension-missing': {
    id: 'Ada dimensi yang skornya belum diketahui, sehingga indeks tidak dihitung.',
    en: 'The score of a dimension is not known, so the index is not worked out.',
  },
  'method-own': {
    id: 'Indeks wilayah ini diukur sendiri, bukan dihitung dari wilayah di bawahnya.',
    en: 'The index of this region is measured on its own and not worked out from the regions below.',
  },
  'no-children': {
    id: 'Tidak ada wilayah di bawahnya yang dapat dihitung.',
    en: 'There is no region below to work it out from.',
  },
  'child-missing': {
    id: 'Ada wilayah yang indeksnya belum diketahui. Rata-rata dari sebagian wilayah bukan rata-rata semuanya.',
    en: 'The index of a region is not known. A mean of some regions is not the mean of all.',
  },
  'weight-missing': {
    id: 'Ada wilayah tanpa bobot, sehingga rata-rata tertimbang tidak dihitung.',
    en: 'A region has no weight, so the weighted mean is not worked out.',
  },
};

export type Worked = { ok: true; value: number } | { ok: false; reason: Refusal };

const refuse = (reason: Refusal): Worked => ({ ok: false, reason });
const zero: Ratio = { over: 0n, under: 1n };

/** What one dimension adds to the index. */
export interface Contribution {
  /** Id of the dimension. */
  id: string;
  /** Its score in points. */
  score: number;
  /** Its weight, 0 to 1. */
  weight: number;
  /** Points of the index that it adds. */
  points: number;
}

export type Decomposition =
  | { ok: true; index: number; contributions: readonly Contribution[] }
  | { ok: false; reason: Refusal };

/**
 * The index as the sum of what each dimension adds. Refused while weights are not published, while the method is not an
 * arithmetic mean, or while a dimension is not known.
 */
export function decompose(
  { dimensions, aggregation }: Pick<Instrument, 'dimensions' | 'aggregation'>,
  dims: Readonly<Partial<Record<string, number | null>>>,
): Decomposition {
  if (aggregation.method !== 'weighted-arithmetic-mean') return { ok: false, reason: 'weights-unknown' };
  const contributions: Contribution[] = [];
  let sum = zero;
  for (const { id, weight } of dimensions) {
    if (weight === null) return { ok: false, reason: 'weights-unknown' };
    const score = Object.hasOwn(dims, id) ? (dims[id] ?? null) : null;
    const [share, points] = [exact(weight), score === null ? null : exact(score)];
    if (share === null || points === null || score === null)
      return { ok: false, reason: 'dimension-missing' };
    const part = times(share, points);
    sum = add(sum, part);
    contributions.push({ id, score, weight, points: numberOf(part) });
  }
  return contributions.length === 0
    ? { ok: false, reason: 'weights-unknown' }
    : { ok: true, index: numberOf(sum), contributions };
}

/** The index that the dimensions lead to, by the method and the weights of the instrument. */
export function indexFromDimensions(
  instrument: Pick<Instrument, 'dimensions' | 'aggregation'>,
  dims: Readonly<Partial<Record<string, number | null>>>,
): Worked {
  if (instrument.aggregation.method !== 'weighted-geometric-mean') {
    const found = decompose(instrument, dims);
    return found.ok ? { ok: true, value: found.index } : found;
  }
  let logarithm = 0;
  for (const { id, weight } of instrument.dimensions) {
    if (weight === null) return refuse('weights-unknown');
    const score = Object.hasOwn(dims, id) ? (dims[id] ?? Number.NaN) : Number.NaN;
    if (!Number.isFinite(score)) return refuse('dimension-missing');
    if (score <= 0) return { ok: true, value: 0 };
    logarithm += weight * Math.log(score);
  }
  return instrument.dimensions.length === 0
    ? refuse('weights-unknown')
    : { ok: true, value: Math.exp(logarithm) };
}

/** A region below with its index and, for a weighted mean, its weight (e.g. its number of voters). */
export interface ChildScore {
  index: number | null;
  weight?: number | null;
}

/**
 * The index of a region from those below it, by a stated method. Refused for `own`, and wherever an index or a weight is
 * not known: part of the regions is not the whole.
 */
export function aggregateScores(method: ScoreMethod, children: readonly ChildScore[]): Worked {
  if (method === 'own') return refuse('method-own');
  if (children.length === 0) return refuse('no-children');
  let [sum, whole] = [zero, zero];
  for (const child of children) {
    const index = child.index === null ? null : exact(child.index);
    if (index === null) return refuse('child-missing');
    const given = method === 'mean-of-children' ? 1 : child.weight;
    const weight = typeof given === 'number' && given >= 0 ? exact(given) : null;
    if (weight === null) return refuse('weight-missing');
    sum = add(sum, times(weight, index));
    whole = add(whole, weight);
  }
  return whole.over > 0n ? { ok: true, value: numberOf(dividedBy(sum, whole)) } : refuse('weight-missing');
}
