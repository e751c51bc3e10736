/** The spread over areas in sentences: ranges, areas with another order, ties. Every figure carries its path. */
import { figurePart, refParts } from './figure-parts.ts';
import { fillTemplate, listOf, type Part, type Values } from './messages.ts';
import type { ElectionResult, Locale } from './model.ts';
import { formatVotes } from './numbers.ts';
import {
  type AreaVotes,
  formatSpreadShare,
  type NoSpread,
  type OptionSpread,
  type Spread,
  type SpreadPoint,
  spreadOf,
} from './spread.ts';
import { spreadTexts } from './texts/spread.ts';

/** Up to this many options each get a sentence; a list of parties does not. */
export const mostSpreadSentences = 6;
/** Up to this many areas are named in one sentence. */
const mostNames = 3;

/** The spread in sentences, or the one sentence that says why it is not told. Options stand in ballot order. */
export function spreadSentences(
  given: ElectionResult | Spread | NoSpread,
  locale: Locale = 'id',
): readonly (readonly Part[])[] {
  const spread = 'kind' in given ? given : spreadOf(given);
  const text = spreadTexts[locale];
  if (spread.kind === 'none') return [fillTemplate(text.none[spread.reason])];
  const said: Part[][] = [];
  if (spread.options.length > mostSpreadSentences) said.push(fillTemplate(text.many, common(spread, locale)));
  else for (const option of spread.options) said.push(rangeOf(spread, option, locale));
  if (spread.ordered && spread.options.length <= mostSpreadSentences) {
    said.push(...orderOf(spread, locale), ...tiesOf(spread, locale));
  }
  if (spread.without.length > 0) {
    const count = amount(spread, spread.without.length, locale);
    said.push(fillTemplate(text.without, { ...common(spread, locale), count: [count] }));
  }
  return said;
}

function common(spread: Spread, locale: Locale): Values {
  const { result, areas, options } = spread;
  const places = options[0]?.points.map(({ area }) => area) ?? [];
  // Votes from abroad are no province: where areas are of several kinds they are areas.
  const level =
    new Set(places.map((area) => (area.voting === 'luar_negeri' ? 'nasional' : area.level))).size === 1
      ? places[0]?.level
      : 'nasional';
  const noun = spreadTexts[locale].noun[level ?? 'nasional'] ?? spreadTexts[locale].noun.nasional;
  return {
    areas: [amount(spread, areas, locale)],
    noun: [{ type: 'text', text: noun }],
    whole: [{ type: 'name', text: result.area.name, path: 'area.name' }],
  };
}

/** How many areas: a count of rows, no figure of the data. */
const amount = ({ result }: Spread, value: number, locale: Locale): Part =>
  figurePart(result, 'areas', 'children', 'children', value, formatVotes(value, locale), 'count(children)');

const nameOf = ({ child, area }: { child: number; area: { name: string; code: string } }): Part => ({
  type: 'name',
  text: area.name || area.code,
  path: area.name ? `children.${child}.area.name` : `children.${child}.area.code`,
});

/** Names of a few areas, or how many there are. */
function placesOf(spread: Spread, points: readonly SpreadPoint[], locale: Locale): Part[] {
  if (points.length <= mostNames)
    return listOf(
      locale,
      points.map((point) => [nameOf(point)]),
    );
  const { noun = [] } = common(spread, locale);
  return [amount(spread, points.length, locale), { type: 'text', text: ' ' }, ...noun];
}

function rangeOf(spread: Spread, range: OptionSpread, locale: Locale): Part[] {
  const { result, ordered } = spread;
  const { option, min, max, same } = range;
  const text = spreadTexts[locale];
  const own = result.options[option];
  const [low, high] = [min[0], max[0]];
  if (!own || !low || !high) return [];
  const key = same ? (ordered ? 'same' : 'sameProvisional') : ordered ? 'range' : 'rangeProvisional';
  return fillTemplate(text[key], {
    ...common(spread, locale),
    who: refParts(result, own, locale),
    min: [shareFigure(spread, range, low, locale)],
    max: [shareFigure(spread, range, high, locale)],
    minAreas: placesOf(spread, min, locale),
    maxAreas: placesOf(spread, max, locale),
  });
}

function shareFigure(spread: Spread, option: OptionSpread, point: SpreadPoint, locale: Locale): Part {
  const { result } = spread;
  const { votes, whole, path, formula } = point;
  const exact = (votes / Number(whole)) * 100;
  return figurePart(
    result,
    'share',
    'children',
    path,
    exact,
    formatSpreadShare(spread, option, point, locale),
    formula,
  );
}

function orderOf(spread: Spread, locale: Locale): Part[][] {
  const { differing, tied, options, areas } = spread;
  const text = spreadTexts[locale];
  const values = common(spread, locale);
  if (differing.length === 0) {
    // Options that are equal in the whole have no order that an area could share.
    if (tied.length > 0 || hasTie(spread)) return [];
    return [fillTemplate(text.orderSame, values)];
  }
  if (options.length === 2 && differing.length === 1)
    return differing.map((row) =>
      fillTemplate(text.differsOne, {
        ...values,
        area: [nameOf(row)],
        options: listOf(
          locale,
          row.votes.map((one) =>
            fillTemplate(text.option, {
              who: whoOf(spread, one.option, locale),
              votes: [votesFigure(spread, one, locale)],
            }),
          ),
        ),
      }),
    );
  const named = differing.length <= mostNames * 2 && differing.length < areas;
  return [
    fillTemplate(named ? text.differsNamed : text.differsMany, {
      ...values,
      count: [amount(spread, differing.length, locale)],
      names: listOf(
        locale,
        differing.map((row) => [nameOf(row)]),
      ),
    }),
  ];
}

function hasTie({ result, options }: Spread): boolean {
  const votes = options.map(({ option }) => result.options[option]?.votes);
  return new Set(votes).size < votes.length;
}

function tiesOf(spread: Spread, locale: Locale): Part[][] {
  const { tied, options } = spread;
  const [row] = tied;
  if (!row) return [];
  const text = spreadTexts[locale];
  const values = common(spread, locale);
  if (options.length > 2 || tied.length > 1) {
    const count = amount(spread, tied.length, locale);
    return [fillTemplate(text.tiedMany, { ...values, count: [count] })];
  }
  const [first] = row.votes;
  if (!first) return [];
  return [
    fillTemplate(text.tiedOne, {
      ...values,
      area: [nameOf(row)],
      who: listOf(
        locale,
        row.votes.map((one) => whoOf(spread, one.option, locale)),
      ),
      votes: [votesFigure(spread, first, locale)],
    }),
  ];
}

function whoOf({ result }: Spread, option: number, locale: Locale): Part[] {
  const own = result.options[option];
  return own ? refParts(result, own, locale) : [];
}

const votesFigure = ({ result }: Spread, { votes, path }: AreaVotes['votes'][number], locale: Locale): Part =>
  figurePart(result, 'votes', 'children', path, votes, formatVotes(votes, locale));
