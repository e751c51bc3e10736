/** Figures of a result as lines of text, in the order of the form, each with what the checks found about it. */
import type { Finding, FindingCode } from '../core/findings.ts';
import { checkIdentities, findingsAt } from '../core/identities.ts';
import { type ElectionResult, inBallotOrder, type Locale, type ResultOption } from '../core/model.ts';
import { formatShare, formatShares, formatVotes, isCount, shareOf, sumCounts } from '../core/numbers.ts';
import { statuses } from '../core/status.ts';
import { terms } from '../core/terms.ts';
import { tolerant } from '../core/tolerant.ts';
import { figuresText } from '../i18n.ts';

export interface Mark {
  /** One word that names the kind of flaw. */
  word: string;
  /** What is wrong, with both figures. Empty where another line already says it. */
  text: string;
}

export interface Line {
  /** Path in the result; also the key. */
  path: string;
  label: string;
  text: string;
  marks: readonly Mark[];
}

export interface OptionLine extends Line {
  option: ResultOption;
  /** Number in the box. */
  number: string;
  /** Share of the valid votes; `null` where figures must be checked first. */
  share: string | null;
}

export interface Figures {
  result: ElectionResult;
  findings: readonly Finding[];
  options: OptionLine[];
  /** Valid votes as the sum of the options; `null` when one is missing. */
  whole: bigint | null;
  /** Whether shares may be told: the options are all known and nothing contradicts them. */
  sound: boolean;
  /** Note under the shares. */
  note: string | null;
}

/** A result made readable, checked, and its options as lines. */
export function readFigures(given: ElectionResult, locale: Locale): Figures {
  const result = tolerant(given);
  const findings = checkIdentities(result);
  const ordered = inBallotOrder(result.options);
  const votes = ordered.map((option) => option.votes);
  const whole = ordered.length > 0 ? sumCounts(votes) : null;
  const sound =
    whole !== null &&
    whole > 0n &&
    !result.flags.includes('sumber_bermasalah') &&
    findings.every(({ code, severity }) => severity !== 'error' || code === 'count_missing');
  const shares = sound ? formatShares(votes, { locale }) : null;
  return {
    result,
    findings,
    whole,
    sound,
    note: shares?.note ?? null,
    options: ordered.map((option, position) => ({
      path: `options.${result.options.indexOf(option)}`,
      option,
      number: numberOf(option),
      label: nameOf(option, locale),
      text: formatVotes(option.votes, locale),
      share: shares?.shares[position] ?? null,
      marks: [],
    })),
  };
}

/** The ballot number, or a question mark for what is none. */
export function numberOf({ nomorUrut }: ResultOption): string {
  return Number.isFinite(nomorUrut) ? String(nomorUrut) : '?';
}

/** The whole name; the blank column has the name of the law, never that of a pair. */
export function nameOf(option: ResultOption, locale: Locale): string {
  if (option.kind === 'kolom_kosong') return terms.kolom_kosong.label[locale];
  return option.name || option.shortName || figuresText[locale].unnamed;
}

/** Hands out the findings to the lines they concern, and keeps those that no line took. */
export class Marker {
  readonly #told = new Set<Finding>();
  readonly #findings: readonly Finding[];
  readonly #locale: Locale;

  constructor(findings: readonly Finding[], locale: Locale) {
    this.#findings = findings.filter(({ severity }) => severity !== 'info');
    this.#locale = locale;
  }

  at(path: string): Mark[] {
    return findingsAt(this.#findings, path).map((one) => {
      const mark = markOf(one, this.#locale);
      if (this.#told.has(one)) return { word: mark.word, text: '' };
      this.#told.add(one);
      return mark;
    });
  }

  /** What is left, each with the name of its line. */
  rest(result: ElectionResult): Mark[] {
    const left = this.#findings.filter((one) => !this.#told.has(one));
    return left.map((one) => labelled(one, result, this.#locale));
  }
}

/** Checks whose text already begins with the name of the line. */
const named: ReadonlySet<FindingCode> = new Set([
  'options_sum',
  'total_sum',
  'child_sum',
  'over_voters',
  'turnout_over_dpt',
  'dpt_zero',
  'progress_over_total',
  'duplicate_option',
  'before_voting_day',
]);

/** A finding with the name of the line it is about, for a list apart from the lines. */
export function labelled(one: Finding, result: ElectionResult, locale: Locale): Mark {
  const { word, text } = markOf(one, locale);
  const path = one.paths[0] ?? '';
  const label = path.startsWith('children.') || !named.has(one.code) ? labelOf(result, path, locale) : '';
  return { word, text: label ? `${label}: ${text}` : text };
}

function markOf({ code, severity, text }: Finding, locale: Locale): Mark {
  const words = figuresText[locale];
  if (code === 'count_missing') return { word: words.incomplete, text: words.missing };
  if (code === 'not_a_count') return { word: words.check, text: words.notACount };
  return { word: severity === 'error' ? words.check : words.note, text: text[locale] };
}

/** The name of the line at a path; empty for a path that names no line of the form. */
export function labelOf(result: ElectionResult, path: string, locale: Locale): string {
  const text = figuresText[locale];
  const [head = '', key = '', ...below] = path.split('.');
  if (head === 'options') {
    const option = result.options[Number(key)];
    return option ? text.votesOf(numberOf(option)) : text.option;
  }
  if (head === 'children') {
    const child = result.children[Number(key)];
    if (!child) return '';
    const [measure = '', position = ''] = below;
    const id = child.options[Number(position)]?.id;
    const own =
      measure === 'options'
        ? `options.${result.options.findIndex((option) => option.id === id)}`
        : below.join('.');
    return [child.area.name, labelOf(result, own, locale)].filter(Boolean).join(', ');
  }
  if (head === 'valid' || head === 'invalid' || head === 'total' || head === 'progress' || head === 'status')
    return text[head];
  if (head === 'voters' && (key === 'dpt' || key === 'dptb' || key === 'dpk')) return text[key];
  return head === 'asOf' ? text.time : '';
}

/** The sums under the options, as on the form: valid, invalid, all, voters, turnout. */
export function sumLines({ result, whole }: Figures, marker: Marker, locale: Locale): Line[] {
  const text = figuresText[locale];
  const { status, valid, invalid, total, voters, progress } = result;
  const { figures, complete } = statuses[status];
  const lines: Line[] = [];
  const add = (path: string, label: string, value: string, always: boolean) => {
    const marks = marker.at(path);
    if (always || marks.length > 0) lines.push({ path, label, text: value, marks });
  };
  const votes = (value: number | bigint | null) => formatVotes(value, locale);

  const { reported } = progress;
  add(
    'progress',
    text.progress,
    reported === null || progress.total === null
      ? votes(reported)
      : text.progressOf(votes(reported), votes(progress.total)) +
          (shareOf(reported, progress.total)
            ? ` (${formatShare(reported, progress.total, { locale, thresholds: [] })})`
            : ''),
    figures && !complete,
  );
  // A provisional source does not state the valid votes; they are what its options add up to.
  const summed = valid === null && !complete && whole !== null;
  add('valid', summed ? text.validSum : text.valid, votes(summed ? whole : valid), figures);
  add('invalid', text.invalid, votes(invalid), figures);
  add('total', text.total, votes(total), figures);
  for (const key of ['dpt', 'dptb', 'dpk'] as const)
    add(`voters.${key}`, text[key], votes(voters[key].total), voters[key].total !== null);
  // A part of the TPS has no turnout: its voters are not the whole list. Nor has a figure that must be checked first.
  if (
    complete &&
    lines.every(({ marks }) => marks.length === 0) &&
    isCount(total) &&
    shareOf(total, voters.dpt.total)
  )
    lines.push({
      path: 'turnout',
      label: text.turnout,
      text: formatShare(total, voters.dpt.total, { locale, thresholds: [] }),
      marks: [],
    });
  return lines;
}
