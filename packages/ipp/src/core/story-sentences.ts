/** The single sentences of a story, each `null` where there is nothing to tell. Used by `story.ts` only. */
import { type BandDistance, bandsBestFirst, formatScore } from './bands.ts';
import { printNumber } from './decimal.ts';
import { fill, listOf } from './messages.ts';
import { type Band, nationCode, textIn } from './model.ts';
import { coverageOf, regionName } from './names.ts';
import type { DimensionScore } from './region-score.ts';
import { scoreStatistics } from './statistics.ts';
import {
  bandPart,
  by,
  count,
  figure,
  indexParts,
  instrumentName,
  instrumentSource,
  levelPart,
  limit,
  named,
  type Parts,
  range,
  regionPart,
  type Telling,
  unit,
} from './story-parts.ts';

/** Everything in one sentence. */
export function tellLine(telling: Telling): Parts {
  const { score, locale } = telling;
  const { index, band, bandShown, bandStated, state } = score;
  const base = { name: instrumentName(telling), region: regionPart(telling), unit: unit(telling) };
  if (index !== null) {
    const parts = { ...base, ...indexParts(telling, index) };
    if (score.mismatch && band && bandStated)
      return fill(locale, 'line_value_mismatch', {
        ...parts,
        stated: bandPart(telling, bandStated),
        computed: bandPart(telling, band),
      });
    return bandShown
      ? fill(locale, 'line_value_band', { ...parts, band: bandPart(telling, bandShown) })
      : fill(locale, 'line_value', parts);
  }
  if (bandStated)
    return fill(locale, state === 'withheld' ? 'line_withheld_band' : 'line_band', {
      ...base,
      band: bandPart(telling, bandStated),
    });
  return fill(locale, score.reason ? `line_${state}_reason` : `line_${state}`, {
    ...base,
    reason: reasonPart(telling),
  });
}

const reasonPart = ({ score, locale }: Telling): Parts =>
  score.reason === null ? [] : [{ type: 'text', text: textIn(score.reason, locale) }];

/** What the index is: points, not a part of the voters. */
export function tellWhat(telling: Telling): Parts {
  const { model, locale } = telling;
  const { dimensions, election, abbr, definition } = model.instrument;
  const key = `what${election === null ? '' : '_election'}${dimensions.length > 1 ? '_dimensions' : ''}`;
  return fill(locale, key, {
    abbr: named(abbr, 'instrument.abbr'),
    defined:
      definition === null
        ? []
        : fill(locale, 'defined', { definition: [{ type: 'text', text: textIn(definition, locale) }] }),
    unit: unit(telling),
    count: count(telling, dimensions.length, {
      metric: 'dimensions',
      path: 'instrument.dimensions',
      formula: 'count(instrument.dimensions)',
      source: instrumentSource(telling),
    }),
  });
}

/** The score and its class, or why there is none. */
export function tellIndex(telling: Telling): Parts {
  const { model, score, locale } = telling;
  const { index, bandShown, bandStated, state } = score;
  const base = {
    name: instrumentName(telling),
    abbr: named(model.instrument.abbr, 'instrument.abbr'),
    region: regionPart(telling),
    unit: unit(telling),
    by: by(telling),
  };
  if (index !== null) {
    const parts = { ...base, ...indexParts(telling, index) };
    if (bandShown) return fill(locale, 'value_band', { ...parts, band: bandPart(telling, bandShown) });
    const open = model.instrument.bandsBasis !== 'published';
    return fill(locale, open ? 'value_no_bounds' : 'value', parts);
  }
  if (bandStated)
    return fill(locale, state === 'withheld' ? 'state_withheld_band' : 'state_band', {
      ...base,
      band: bandPart(telling, bandStated),
    });
  return fill(locale, score.reason ? `state_${state}_reason` : `state_${state}`, {
    ...base,
    reason: reasonPart(telling),
  });
}

/** An announced class that differs from the one of the index. */
export function tellMismatch(telling: Telling): Parts | null {
  const { score, locale } = telling;
  if (!score.mismatch || !score.band || !score.bandStated) return null;
  return fill(locale, 'mismatch', {
    stated: bandPart(telling, score.bandStated),
    computed: bandPart(telling, score.band),
  });
}

/** What a reader must know beside the row, in the words of the data. */
export function tellNote({ model, score, locale }: Telling): Parts | null {
  const note = score.row === null ? null : (model.scores.rows[score.row]?.note ?? null);
  return note === null ? null : named(textIn(note, locale), `scores.rows.${score.row}.note`);
}

/** What the class means. Its bounds are told only where they are published. */
export function tellMeaning(telling: Telling): Parts | null {
  const { model, score, locale } = telling;
  const band = score.bandShown;
  if (band === null) return null;
  const bounded = model.instrument.bandsBasis === 'published';
  const values = {
    band: bandPart(telling, band),
    range: bounded ? range(telling, band) : [],
    unit: unit(telling),
  };
  if (band.meaning === null) return bounded ? fill(locale, 'bounds', values) : null;
  return fill(locale, bounded ? 'meaning_range' : 'meaning', {
    ...values,
    meaning: [{ type: 'text', text: textIn(band.meaning, locale) }],
  });
}

/** How far the next better class is; in the best class how far its bound. */
export function tellDistance(telling: Telling): Parts | null {
  const { model, score, locale } = telling;
  const { index, next, previous, mismatch } = score;
  // While the class itself is in question no distance from it is told.
  if (index === null || mismatch) return null;
  const up = model.instrument.scale.direction === 'higher-better';
  const distance = (to: BandDistance, own: Band): Parts => {
    const end = limitPath(telling, own, up);
    return [
      figure(telling, to.points, to.text, {
        metric: 'distance',
        path: `scores.rows.${score.row}.index`,
        formula:
          up === (to === next)
            ? `${end} - scores.rows.${score.row}.index`
            : `scores.rows.${score.row}.index - ${end}`,
        source: score.source,
      }),
    ];
  };
  if (next) {
    const values = {
      band: bandPart(telling, next.band),
      points: distance(next, next.band),
      limit: limit(telling, next.band, up ? 'min' : 'max'),
      unit: unit(telling),
    };
    if (next.points === 0) return fill(locale, up ? 'next_edge' : 'next_edge_down', values);
    const open = next.reachedAtLimit ? (up ? 'next_at' : 'next_down') : up ? 'next_over' : 'next_under';
    return fill(locale, open, values);
  }
  if (!previous || !score.band) return null;
  // Rounded down to nothing it would say that the score is not above its bound.
  const little = /^0(?:[,.]0+)?$/.test(previous.text);
  return fill(locale, `spare_${little ? 'little_' : ''}${up ? 'up' : 'down'}`, {
    points: distance(previous, score.band),
    limit: limit(telling, score.band, up ? 'min' : 'max'),
    unit: unit(telling),
  });
}

const limitPath = ({ model }: Telling, band: Band, up: boolean) =>
  `instrument.bands.${model.instrument.bands.indexOf(band)}.${up ? 'min' : 'max'}`;

/** The place among all regions measured, only with their number and only where it is certain. */
export function tellRank(telling: Telling): Parts | null {
  const { score, locale } = telling;
  const { rank } = score;
  if (rank === null) return null;
  const path = `scores.rows.${score.row}.index`;
  const nation = score.within === nationCode;
  const where = nation ? score.level : `${score.level} in ${score.within}`;
  const values = {
    level: levelPart(telling),
    place: nation ? [] : fill(locale, 'place_in', { within: named(regionName(score.within), 'within') }),
    n:
      rank.measured === null
        ? []
        : count(telling, rank.measured, {
            metric: 'measured',
            path: `instrument.coverage.${score.level}.measured`,
            ...(nation ? {} : { formula: `count(regions at ${where}) - not measured` }),
            source: instrumentSource(telling),
          }),
    known: count(telling, rank.of, {
      metric: 'known',
      path: 'scores.rows',
      formula: `count(scores.rows with an index at ${where})`,
    }),
  };
  if (rank.measured === null) return fill(locale, 'rank_open_unknown', values);
  if (!rank.certain || rank.best === null) return fill(locale, 'rank_open', values);
  return fill(locale, rank.tied > 1 ? 'rank_tied' : 'rank', {
    ...values,
    rank: count(telling, rank.best, {
      metric: 'rank',
      path,
      formula: `rank(${path}) of scores.rows at ${where}`,
      source: score.source,
    }),
    others: count(telling, rank.tied - 1, {
      metric: 'tied',
      path,
      formula: `count(scores.rows at ${where} equal to ${path}) - 1`,
      source: score.source,
    }),
  });
}

function dimensionPart(telling: Telling, { dimension, value }: DimensionScore): Parts {
  const { model, score, locale } = telling;
  const at = model.instrument.dimensions.findIndex(({ id }) => id === dimension.id);
  const { text } = formatScore({ ...model.instrument, bands: [] }, score.level, value ?? Number.NaN, locale);
  return fill(locale, 'dims_item', {
    dimension: named(textIn(dimension.label, locale), `instrument.dimensions.${at}.label`),
    score: [
      figure(telling, value ?? Number.NaN, text, {
        metric: 'dimension',
        path: `scores.rows.${score.row}.dims.${dimension.id}`,
        source: score.source,
      }),
    ],
    unit: unit(telling),
  });
}

/** The strongest and the weakest dimension, or as much as is known. */
export function tellDimensions(telling: Telling): Parts | null {
  const { score, locale } = telling;
  const { dimensions, strongest, weakest, state } = score;
  if (dimensions.length === 0 || state === 'not-measured' || state === 'no-data') return null;
  const known = dimensions.filter(({ value }) => value !== null);
  const items = (list: readonly DimensionScore[]) =>
    listOf(
      locale,
      list.map((one) => dimensionPart(telling, one)),
    );
  const [only] = known;
  if (!only) {
    // A region that has nothing at all says so in its own sentence already.
    if (score.index === null && score.bandStated === null) return null;
    return fill(locale, `dims_${dimensions[0]?.missing ?? 'not-published'}`);
  }
  if (known.length < dimensions.length)
    return fill(locale, 'dims_some', {
      n: count(telling, dimensions.length, {
        metric: 'dimensions',
        path: 'instrument.dimensions',
        formula: 'count(instrument.dimensions)',
        source: instrumentSource(telling),
      }),
      items: items(known),
    });
  if (known.length === 1) return fill(locale, 'dims_one', { items: items(known) });
  if (strongest.length === 0) {
    const [, score] = dimensionPart(telling, only).filter(({ type }) => type !== 'text');
    return fill(locale, 'dims_equal', { score: score ? [score] : [], unit: unit(telling) });
  }
  return fill(locale, 'dims_ends', { strongest: items(strongest), weakest: items(weakest) });
}

/** For a region without a score: that it was measured all the same. */
export function tellCovered(telling: Telling): Parts | null {
  const { model, score, locale } = telling;
  const { measured } = coverageOf(model.instrument, score.level);
  if (score.state !== 'not-published' || measured === null) return null;
  return fill(locale, 'covered', {
    n: count(telling, measured, {
      metric: 'measured',
      path: `instrument.coverage.${score.level}.measured`,
      source: instrumentSource(telling),
    }),
    level: levelPart(telling),
    region: regionPart(telling),
  });
}

/** How many regions of the level are in each class, where that was announced. */
export function tellCounts(telling: Telling): Parts | null {
  const { model, score, locale } = telling;
  if (score.level === 'nasional') return null;
  const { counts } = scoreStatistics(model, { level: score.level });
  if (counts?.basis !== 'published' || counts.measured === null) return null;
  const at = model.scores.counts.findIndex((one) => one.level === score.level && one.within === '0');
  const source = (counts.source !== null && model.scores.sources[counts.source]) || null;
  const items = bandsBestFirst(model.instrument, score.level).flatMap((band) => {
    const told = counts.bands.find((one) => one.band.id === band.id)?.count ?? null;
    if (told === null) return [];
    const number = count(telling, told, {
      metric: 'count',
      path: `scores.counts.${at}.counts.${band.id}`,
      source,
    });
    return [fill(locale, 'counts_item', { count: number, band: bandPart(telling, band) })];
  });
  if (items.length === 0) return null;
  return fill(locale, 'counts', {
    n: count(telling, counts.measured, {
      metric: 'measured',
      path: `instrument.coverage.${score.level}.measured`,
      source: instrumentSource(telling),
    }),
    level: levelPart(telling),
    items: listOf(locale, items),
  });
}

/** Figures that are no part of the index, each in a sentence that says so. */
export function tellContext(telling: Telling): Parts[] {
  const { model, score, locale } = telling;
  return score.context.map((one) => {
    const at = model.scores.context.indexOf(one);
    const source = (one.source !== null && model.scores.sources[one.source]) || null;
    const label = textIn(one.label, locale);
    const publisher = source?.publisher ?? null;
    return fill(locale, 'context', {
      label: named(label.charAt(0).toLowerCase() + label.slice(1), `scores.context.${at}.label`),
      value: [
        figure(telling, one.value, printNumber(one.value, locale), {
          metric: 'context',
          path: `scores.context.${at}.value`,
          source,
        }),
      ],
      unit: named(textIn(one.unit, locale), `scores.context.${at}.unit`),
      by:
        publisher === null
          ? []
          : fill(locale, 'by', { source: named(publisher, `scores.context.${at}.source`) }),
    });
  });
}

/** What of the instrument is not published. */
export function tellUnknown({ model, locale }: Telling): Parts | null {
  const { dimensions } = model.instrument;
  if (dimensions.length < 2 || dimensions.some(({ weight }) => weight !== null)) return null;
  const bare = dimensions.every(({ variables }) => variables.length === 0);
  return fill(locale, bare ? 'unknown_weights_indicators' : 'unknown_weights');
}
