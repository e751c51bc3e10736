/** Turnout, invalid votes and progress in sentences. Every figure carries its path. */
import { figurePart, refParts } from './figure-parts.ts';
import { capitalise, fillTemplate, listOf, type Part, type Values } from './messages.ts';
import type { ElectionResult, Locale } from './model.ts';
import { formatVotes } from './numbers.ts';
import { formatTurnout, turnoutExplanations } from './numbers-denominators.ts';
import { turnoutTexts } from './texts/turnout.ts';
import {
  type Invalid,
  invalidOf,
  type NoFigure,
  type Portion,
  type ProgressFacts,
  progressOf,
  type Turnout,
  turnoutOf,
} from './turnout.ts';

/** Percent, also above 100; never exactly 100 unless it is. */
const percentOf = (part: number, whole: number, locale: Locale) =>
  formatTurnout(part, whole, { locale }).text;

const shareFigure = (
  result: ElectionResult,
  { part, whole, path, formula }: Portion,
  measure: 'total' | 'invalid',
  locale: Locale,
) =>
  figurePart(result, 'share', measure, path, (part / whole) * 100, percentOf(part, whole, locale), formula);

/** What the turnout is a share of, why it may pass 100%, or why there is none. One sentence per item. */
export function turnoutSentences(
  given: ElectionResult | Turnout | NoFigure,
  locale: Locale = 'id',
): readonly (readonly Part[])[] {
  const facts = 'reason' in given || ('kind' in given && given.kind === 'turnout') ? given : turnoutOf(given);
  const text = turnoutTexts[locale];
  if (facts.kind === 'none') return [fillTemplate(text.turnoutNone[facts.reason])];
  const { result, all, above, entitled } = facts;
  const number = (path: string, measure: 'total' | 'voters', value: number, formula: string | null = null) =>
    figurePart(result, 'votes', measure, path, value, formatVotes(value, locale), formula);
  const values: Values = {
    voted: [number('total', 'total', all.part)],
    listed: [number('voters.dpt.total', 'voters', all.whole)],
    share: [shareFigure(result, all, 'total', locale)],
  };
  const said = [fillTemplate(text.turnout, values)];
  if (above) {
    said.push(fillTemplate(turnoutExplanations.over_dpt[locale]));
    if (entitled !== null) {
      const formula = 'voters.dpt.total + voters.dptb.total + voters.dpk.total';
      const whole = Number(entitled);
      said.push(
        fillTemplate(text.entitled, {
          entitled: [number('voters', 'voters', whole, formula)],
          share: [shareFigure(result, { ...all, whole, formula: `total / (${formula})` }, 'total', locale)],
        }),
      );
    }
  }
  return said;
}

/** What the invalid votes are a share of, and which options have fewer votes; or why there is no figure. */
export function invalidSentences(
  given: ElectionResult | Invalid | NoFigure,
  locale: Locale = 'id',
): readonly (readonly Part[])[] {
  const facts = 'reason' in given || ('kind' in given && given.kind === 'invalid') ? given : invalidOf(given);
  const text = turnoutTexts[locale];
  if (facts.kind === 'none') return [fillTemplate(text.invalidNone[facts.reason])];
  const { result, all, below, disqualified } = facts;
  const number = (
    path: string,
    measure: 'votes' | 'invalid' | 'total',
    value: number,
    formula: string | null = null,
  ) => figurePart(result, 'votes', measure, path, value, formatVotes(value, locale), formula);
  const invalid = number('invalid', 'invalid', all.part);
  const counted = result.total === null;
  const said = [
    fillTemplate(text.invalid, {
      invalid: [invalid],
      total: [number(counted ? 'valid' : 'total', 'total', all.whole, counted ? 'valid + invalid' : null)],
      share: [shareFigure(result, all, 'invalid', locale)],
    }),
  ];
  for (const option of below) {
    const path = `options.${result.options.indexOf(option)}.votes`;
    said.push(
      capitalise(
        fillTemplate(text.below, {
          invalid: [invalid],
          who: refParts(result, option, locale),
          votes: [number(path, 'votes', option.votes ?? 0)],
        }),
      ),
    );
  }
  if (disqualified.length > 0) {
    const who = listOf(
      locale,
      disqualified.map((option) => refParts(result, option, locale)),
    );
    said.push(capitalise(fillTemplate(text.disqualified, { who })));
  }
  return said;
}

/** How far the count is and what that means: no data is not zero, and all stations in is not a final result. */
export function progressSentences(
  given: ElectionResult | ProgressFacts,
  locale: Locale = 'id',
  before?: ElectionResult,
): readonly (readonly Part[])[] {
  const facts = 'state' in given ? given : progressOf(given, before);
  const text = turnoutTexts[locale];
  const { result, state, reported, total, formerTotal } = facts;
  const number = (metric: 'tps_reported' | 'tps_total', path: string, value: number) =>
    figurePart(result, metric, 'progress', path, value, formatVotes(value, locale));
  const values: Values = {
    reported: reported === null ? [] : [number('tps_reported', 'progress.reported', reported)],
    total: total === null ? [] : [number('tps_total', 'progress.total', total)],
    share:
      reported === null || total === null || state === 'wrong'
        ? []
        : [
            figurePart(
              result,
              'tps_share',
              'progress',
              'progress.reported',
              (reported / total) * 100,
              percentOf(reported, total, locale),
              'progress.reported / progress.total',
            ),
          ],
  };
  const known = reported !== null && total !== null;
  const key = state === 'recapitulated' && !known ? 'recapitulatedUnknown' : state;
  const said = [fillTemplate(text.progress[key], values)];
  if (formerTotal !== null && total !== null) {
    said.push(
      fillTemplate(text.moved, {
        before: [{ type: 'text', text: formatVotes(formerTotal, locale) }],
        now: [number('tps_total', 'progress.total', total)],
      }),
    );
  }
  return said;
}
