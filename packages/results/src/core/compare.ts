/**
 * Two results side by side. What is alike is compared; everything else is refused with its reason. Nothing is joined
 * that two elections count differently.
 */
import { checkIdentities } from './identities.ts';
import {
  type Count,
  type ElectionResult,
  inBallotOrder,
  type Locale,
  type LocalText,
  type ResultOption,
} from './model.ts';
import { formatVotes, isCount, sumCounts } from './numbers.ts';
import { formatPoints, same } from './numbers-compare.ts';
import { formatTurnout } from './numbers-denominators.ts';
import { statuses } from './status.ts';
import { compareTexts } from './texts/compare.ts';
import { tolerant } from './tolerant.ts';
import { invalidOf, turnoutOf } from './turnout.ts';

/**
 * What two results can differ in: kind of election · the election · round · options · area · its boundaries · voters
 * per TPS · provisional and recapitulated · denominators · made up and real · figures to be checked · not known.
 */
export const compareCodes = [
  'contest_kind',
  'contest',
  'round',
  'options',
  'area',
  'boundaries',
  'tps_size',
  'status',
  'denominator',
  'sample',
  'findings',
  'missing',
] as const;
export type CompareCode = (typeof compareCodes)[number];

/** What may be compared. */
export const compareMeasures = ['votes', 'turnout', 'invalid', 'dpt', 'tps'] as const;
export type CompareMeasure = (typeof compareMeasures)[number];

/** Measures that a difference forbids. `denominator` is a note and forbids nothing. */
export const compareBlocks: Readonly<Record<CompareCode, readonly CompareMeasure[]>> = {
  contest_kind: ['votes'],
  contest: ['votes'],
  round: ['votes'],
  options: ['votes'],
  area: ['votes', 'dpt', 'tps'],
  boundaries: ['votes', 'dpt', 'tps'],
  tps_size: ['tps'],
  status: ['votes', 'turnout', 'invalid', 'tps'],
  denominator: [],
  sample: compareMeasures,
  findings: compareMeasures,
  missing: [],
};

export interface CompareFinding {
  code: CompareCode;
  /** Measures that are not compared because of it. */
  blocks: readonly CompareMeasure[];
  /** The reason for the public. */
  text: LocalText;
}

/** One figure of one result: a count, or a part of a whole. */
export interface ComparedFigure {
  part: number;
  /** `null` for a plain count. */
  whole: number | null;
  /** Path of the part. */
  path: string;
  /** How a share follows; `null` for a plain count. */
  formula: string | null;
}

export interface CompareRow {
  measure: CompareMeasure;
  /** The option, for votes. */
  option: ResultOption | null;
  a: ComparedFigure | null;
  b: ComparedFigure | null;
  /** Whether the two may stand beside each other. */
  comparable: boolean;
  /** Why not, or what to mind. */
  reasons: readonly CompareFinding[];
}

export interface Comparison {
  a: ElectionResult;
  b: ElectionResult;
  /** Everything in which the two differ. */
  findings: readonly CompareFinding[];
  /** One row per measure; one per option where votes may be compared, one without figures where they may not. */
  rows: readonly CompareRow[];
}

export interface CompareOptions {
  /**
   * The boundaries of the area changed between the two, by an act that the data do not tell.
   * @default false
   */
  boundariesChanged?: boolean;
}

/** More voters per TPS by a quarter is another rule of the size, not another list of voters. */
const sizeRatio = 1.25;

/** What two results have in common, and why the rest is not compared. Never throws. */
export function compareResults(
  givenA: ElectionResult,
  givenB: ElectionResult,
  { boundariesChanged = false }: CompareOptions = {},
): Comparison {
  const [a, b] = [tolerant(givenA), tolerant(givenB)];
  const findings = differences(a, b, boundariesChanged);
  const blocked = (measure: CompareMeasure) => findings.filter(({ blocks }) => blocks.includes(measure));
  const rows: CompareRow[] = [];
  const add = (
    measure: CompareMeasure,
    option: ResultOption | null,
    one: ComparedFigure | null,
    other: ComparedFigure | null,
  ) => {
    const reasons = [...blocked(measure)];
    if (reasons.length === 0 && (one === null || other === null)) reasons.push(reason('missing'));
    const comparable = reasons.length === 0;
    if (comparable && measure === 'turnout')
      reasons.push(...findings.filter(({ code }) => code === 'denominator'));
    rows.push({ measure, option, a: one, b: other, comparable, reasons });
  };
  if (blocked('votes').length > 0) add('votes', null, null, null);
  else {
    for (const option of inBallotOrder(a.options))
      add('votes', option, votesOf(a, option.id), votesOf(b, option.id));
  }
  add('turnout', null, turnout(a), turnout(b));
  add('invalid', null, invalid(a), invalid(b));
  add(
    'dpt',
    null,
    plain(a.voters.dpt.total, 'voters.dpt.total'),
    plain(b.voters.dpt.total, 'voters.dpt.total'),
  );
  add('tps', null, plain(a.progress.total, 'progress.total'), plain(b.progress.total, 'progress.total'));
  return { a, b, findings, rows };
}

const plain = (value: Count, path: string): ComparedFigure | null =>
  isCount(value) ? { part: value, whole: null, path, formula: null } : null;

function votesOf(result: ElectionResult, id: string): ComparedFigure | null {
  const index = result.options.findIndex((option) => option.id === id);
  const votes = result.options[index]?.votes ?? null;
  const whole = sumCounts(result.options.map((option) => option.votes));
  if (!isCount(votes) || whole === null || whole === 0n) return null;
  const path = `options.${index}.votes`;
  return { part: votes, whole: Number(whole), path, formula: `${path} / sum(options.*.votes)` };
}

function turnout(result: ElectionResult): ComparedFigure | null {
  const facts = turnoutOf(result);
  return facts.kind === 'turnout' ? facts.all : null;
}

function invalid(result: ElectionResult): ComparedFigure | null {
  const facts = invalidOf(result);
  return facts.kind === 'invalid' ? facts.all : null;
}

function reason(code: CompareCode, a: LocalText | string = '', b: LocalText | string = ''): CompareFinding {
  const say = (locale: Locale) => {
    const [one, other] = [a, b].map((value) => (typeof value === 'string' ? value : value[locale]));
    return compareTexts[code][locale].replace(/\{([ab])\}/g, (_, key) => (key === 'a' ? one : other) ?? '');
  };
  return { code, blocks: compareBlocks[code], text: { id: say('id'), en: say('en') } };
}

const both = (value: number): LocalText => ({ id: formatVotes(value, 'id'), en: formatVotes(value, 'en') });

/** Options by what a voter sees: number, kind and name. */
const ballot = (result: ElectionResult) =>
  JSON.stringify(
    inBallotOrder(result.options).map(({ id, nomorUrut, kind, name }) => [id, nomorUrut, kind, name]),
  );

function differences(a: ElectionResult, b: ElectionResult, boundariesChanged: boolean): CompareFinding[] {
  const found: CompareFinding[] = [];
  if (a.sample !== b.sample) found.push(reason('sample'));
  if ([a, b].some(contradicts)) found.push(reason('findings'));
  const names = [a, b].map(({ contest }) => contest.shortName || contest.name) as [string, string];
  if (a.contest.kind !== b.contest.kind) found.push(reason('contest_kind', ...names));
  else if (
    a.contest.regionCode !== b.contest.regionCode ||
    a.contest.date.slice(0, 4) !== b.contest.date.slice(0, 4)
  )
    found.push(reason('contest', ...names));
  else if ((a.contest.round ?? 1) !== (b.contest.round ?? 1)) found.push(reason('round'));
  if (ballot(a) !== ballot(b)) found.push(reason('options'));
  if (a.area.code !== b.area.code) found.push(reason('area', a.area.name, b.area.name));
  else if (boundariesChanged || otherParts(a, b)) found.push(reason('boundaries'));
  const done = [a, b].map(({ status }) => statuses[status].complete);
  if (done[0] !== done[1]) found.push(reason('status', statuses[a.status].label, statuses[b.status].label));
  const sizes = [a, b].map(stationSize);
  const [one, other] = sizes;
  if (one && other && Math.max(one, other) / Math.min(one, other) > sizeRatio)
    found.push(reason('tps_size', both(Math.round(one)), both(Math.round(other))));
  const [listA, listB] = [a.voters.dpt.total, b.voters.dpt.total];
  if (isCount(listA) && isCount(listB) && listA !== listB)
    found.push(reason('denominator', both(listA), both(listB)));
  return found;
}

const contradicts = (result: ElectionResult) =>
  result.flags.includes('sumber_bermasalah') ||
  checkIdentities(result).some(({ severity, code }) => severity === 'error' && code !== 'count_missing');

/** Another name under the same code, or other areas below it. */
function otherParts(a: ElectionResult, b: ElectionResult): boolean {
  if (a.area.name.trim().toLowerCase() !== b.area.name.trim().toLowerCase()) return true;
  const codes = (result: ElectionResult) =>
    result.children
      .map(({ area }) => area.code)
      .sort()
      .join();
  const level = (result: ElectionResult) => result.children[0]?.area.level;
  return a.children.length > 0 && b.children.length > 0 && level(a) === level(b) && codes(a) !== codes(b);
}

/** Voters on the fixed list per polling station; `null` where one is not known. */
function stationSize({ voters, progress }: ElectionResult): number | null {
  const [list, stations] = [voters.dpt.total, progress.total];
  return isCount(list) && isCount(stations) && stations > 0 && list > 0 ? list / stations : null;
}

/** A figure as printed: the share of a part, or the count. */
export function formatCompared({ part, whole }: ComparedFigure, locale: Locale = 'id'): string {
  return whole === null ? formatVotes(part, locale) : formatTurnout(part, whole, { locale }).text;
}

/**
 * The difference of two figures without direction: a count, or percentage points. "sama" only when they are exactly
 * equal.
 */
export function formatGap(a: ComparedFigure, b: ComparedFigure, locale: Locale = 'id'): string {
  const share = ({ part, whole }: ComparedFigure) => ({
    numerator: BigInt(part),
    denominator: BigInt(whole ?? 1),
  });
  if (a.whole !== null && b.whole !== null) return formatPoints(share(a), share(b), { locale });
  const [more, less] = a.part > b.part ? [a.part, b.part] : [b.part, a.part];
  return more === less ? same[locale] : formatVotes(more - less, locale);
}
