/**
 * What every output is written from, so that text, table and machine-readable forms carry the same figures. Made once
 * from a result and its story; the outputs only write it down.
 */
import { formatMoment, isMoment, line, plainName, webAddress } from '@situs-kpu/ui/core';
import { type Finding, findingCodes } from '../findings.ts';
import { checkIdentities, findingsAt } from '../identities.ts';
import type { Part } from '../messages.ts';
import {
  type Count,
  type ElectionResult,
  inBallotOrder,
  type Locale,
  type ResultOption,
  type SourceDocument,
} from '../model.ts';
import { resultStory, type Sentence, type StoryLength, type StoryOutcome } from '../narrative.ts';
import { formatShare, formatShares, formatVotes, shareOf, sumCounts } from '../numbers.ts';
import { flags as flagDefinitions, statuses } from '../status.ts';
import { wordsOf } from '../status-words.ts';
import { terms } from '../terms.ts';
import { tolerant } from '../tolerant.ts';
import { outputWords } from './words.ts';

export interface OutputOptions {
  /** Language. @default 'id' */
  locale?: Locale;
  /** Address of the page the text is copied from, http or https. Without one the document is named. */
  url?: string | null | undefined;
  /** How much is told. Each output has its own default. */
  length?: StoryLength;
  /** The story, where the page has made it already. It must be of the same result and language. */
  story?: StoryOutcome;
}

export interface OptionContent {
  option: ResultOption;
  path: string;
  /** Ballot number; a question mark for what is none. */
  number: string;
  name: string;
  /** Name without titles, where there is one. */
  short: string;
  votes: string;
  /** Share of the valid votes; `null` where figures must be checked first. */
  share: string | null;
  mark: string;
}

/** Keys of the sums under the options. */
export type SumKey = 'valid' | 'invalid' | 'total' | 'dpt';

export interface SumContent {
  key: SumKey;
  label: string;
  value: Count | bigint;
  text: string;
  mark: string;
}

export interface Content {
  result: ElectionResult;
  locale: Locale;
  story: StoryOutcome;
  /** Mark of made-up figures, or `null`. */
  sample: string | null;
  /** Contest, and the area where it is only a part. */
  title: string;
  /** The same with the short name of the contest. */
  shortTitle: string;
  /** Status with its flags, in words. */
  status: string;
  /** When the figures stood like this, in words. */
  time: string;
  /** The same for machines; `null` where it is not known. */
  iso: string | null;
  /** What the percentages are parts of. */
  base: string;
  /** TPS that are in, for a count that is not complete; else `null`. */
  progress: string | null;
  sentences: readonly Sentence[];
  /** Why there is no sentence, or `null`. */
  reason: string | null;
  /** Note under shares that do not add up, or `null`. */
  note: string | null;
  /** Whether shares may be told. */
  sound: boolean;
  /** Whether figures belong to the status. */
  figures: boolean;
  options: readonly OptionContent[];
  sums: readonly SumContent[];
  /** What the checks found about no line above. */
  marks: readonly string[];
  /** Where this can be read again: the page, else the document. */
  address: { label: string; text: string; href: string | null };
}

/** Everything an output says, in words. */
export function contentOf(
  given: ElectionResult,
  { locale = 'id', url, length = 'ringkas', story: made }: OutputOptions = {},
): Content {
  const result = tolerant(given);
  const words = outputWords[locale];
  const story = made ?? resultStory(result, { locale, length });
  const findings = checkIdentities(result).filter(({ severity }) => severity !== 'info');
  const definition = statuses[result.status];
  const ordered = inBallotOrder(result.options);
  const votes = ordered.map((option) => option.votes);
  const whole = ordered.length > 0 ? sumCounts(votes) : null;
  const sound =
    definition.figures &&
    whole !== null &&
    whole > 0n &&
    !result.flags.includes('sumber_bermasalah') &&
    findings.every(({ code, severity }) => severity !== 'error' || code === 'count_missing');
  const shares = sound ? formatShares(votes, { locale }) : null;
  const told = new Set<Finding>();
  const markOf = (path: string) =>
    findingsAt(findings, path)
      .map((one) => {
        const first = !told.has(one);
        told.add(one);
        return textOfFinding(one, locale, first);
      })
      .join(' ');
  const options = ordered.map((option, position): OptionContent => {
    const path = `options.${result.options.indexOf(option)}`;
    return {
      option,
      path,
      number: Number.isFinite(option.nomorUrut) ? String(option.nomorUrut) : '?',
      name: nameOf(option, option.name || option.shortName, locale),
      short: nameOf(option, option.shortName ?? option.name, locale),
      votes: formatVotes(option.votes, locale),
      share: shares?.shares[position] ?? null,
      mark: markOf(path),
    };
  });
  const sums = definition.figures ? sumsOf(result, whole, locale, markOf) : [];
  const flags = result.flags.map((flag) => flagDefinitions[flag].label[locale]);
  const place =
    result.area.name !== '' && result.area.code !== result.contest.regionCode
      ? ` ${words.inArea} ${plainName(result.area.name)}`
      : '';
  return {
    result,
    locale,
    story,
    sample: result.sample ? words.sample : null,
    title: (plainName(result.contest.name) || words.result) + place,
    shortTitle: (plainName(result.contest.shortName) || words.result) + place,
    status: [
      wordsOf(result.status, result.contest.kind).label[locale],
      result.status === 'psu' ? words.beforeRepeat : '',
      ...flags.map((flag) => flag.toLowerCase()),
    ]
      .filter(Boolean)
      .join('; '),
    time: result.asOf === null ? words.noTime : formatMoment(line(result.asOf), result.timeZone, locale),
    iso: result.asOf !== null && isMoment(result.asOf) ? result.asOf : null,
    base: baseOf(sound, definition.figures && whole !== null && whole > 0n, whole, locale),
    progress: progressOf(result, locale),
    sentences: story.kind === 'story' ? story.sentences : [],
    reason: story.kind === 'story' ? null : story.text,
    note: shares?.note ?? null,
    sound,
    figures: definition.figures,
    options,
    sums,
    marks: findings.filter((one) => !told.has(one)).map((one) => textOfFinding(one, locale, true)),
    address: addressOf(result, url, locale),
  };
}

function baseOf(sound: boolean, counted: boolean, whole: bigint | null, locale: Locale): string {
  const words = outputWords[locale];
  if (sound) return words.baseOf(formatVotes(whole, locale));
  return counted ? words.heldBase : words.noBase;
}

function nameOf(option: ResultOption, name: string | null, locale: Locale): string {
  if (option.kind === 'kolom_kosong') return terms.kolom_kosong.label[locale];
  return plainName(name ?? '') || outputWords[locale].unnamed;
}

function textOfFinding({ code, severity, text }: Finding, locale: Locale, full: boolean): string {
  const words = outputWords[locale];
  const known = findingCodes.includes(code);
  const word = code === 'count_missing' ? words.incomplete : severity === 'error' ? words.check : words.note;
  return full && known ? `${word}: ${text[locale]}` : word;
}

function sumsOf(
  { status, valid, invalid, total, voters }: ElectionResult,
  whole: bigint | null,
  locale: Locale,
  markOf: (path: string) => string,
): SumContent[] {
  const words = outputWords[locale];
  // A provisional source does not state the valid votes; they are what its options add up to.
  const counted = valid === null && !statuses[status].complete ? whole : valid;
  const sum = (key: SumKey, value: Count | bigint, path: string = key): SumContent => ({
    key,
    label: words[key],
    value,
    text: formatVotes(value, locale),
    mark: markOf(path),
  });
  const sums = [sum('valid', counted), sum('invalid', invalid), sum('total', total)];
  const dpt = sum('dpt', voters.dpt.total, 'voters.dpt');
  return voters.dpt.total === null && dpt.mark === '' ? sums : [...sums, dpt];
}

/** "56.468 dari 56.812 TPS (99,39%)"; `null` where the record covers every TPS or the numbers are not known. */
function progressOf({ status, progress }: ElectionResult, locale: Locale): string | null {
  const { figures, complete } = statuses[status];
  if (!figures || complete || progress.reported === null || progress.total === null) return null;
  const votes = (value: number) => formatVotes(value, locale);
  const text = outputWords[locale].progressOf(votes(progress.reported), votes(progress.total));
  return shareOf(progress.reported, progress.total)
    ? `${text} (${formatShare(progress.reported, progress.total, { locale, thresholds: [] })})`
    : text;
}

/** `KPU Kota Contoh, Keputusan …, 821 Tahun 2024`: a document in words. */
export function documentName({ publisher, title, number }: SourceDocument, locale: Locale): string {
  const named = number !== null && !title.includes(number) ? number : '';
  const text = [publisher, title, named].map(plainName).filter(Boolean).join(', ');
  return text || outputWords[locale].noDocument;
}

/**
 * The address of a document as it may stand in words. An address of the press often holds its headline, and so a word
 * that the status forbids: of those the site stands alone.
 */
export function printedAddress({ kind, url }: SourceDocument): string | null {
  const href = webAddress(url);
  return href === null || kind !== 'press' ? href : `${new URL(href).origin}/`;
}

function addressOf({ sources }: ElectionResult, url: OutputOptions['url'], locale: Locale) {
  const words = outputWords[locale];
  const page = webAddress(url);
  if (page !== null) return { label: words.address, text: page, href: page };
  const [source] = sources;
  if (!source) return { label: words.document, text: words.noDocument, href: null };
  const href = printedAddress(source);
  const name = documentName(source, locale);
  return { label: words.document, text: href === null ? name : `${name}, ${href}`, href };
}

/** A part of a sentence as plain text: what comes from the data is kept to its line and its direction. */
export function plainPart(part: Part): string {
  switch (part.type) {
    case 'text':
    case 'term':
    case 'sample':
    case 'figure':
      return part.text;
    default:
      return plainName(part.text);
  }
}

/** A sentence as plain text. */
export function plainSentence({ parts }: Pick<Sentence, 'parts'>): string {
  return parts.map(plainPart).join('').trim();
}

/** Status, time, what the percentages are of, and where to read it: nothing is copied without these. */
export function factLines(content: Content): { label: string; text: string }[] {
  const words = outputWords[content.locale];
  return [
    { label: words.status, text: content.status },
    { label: words.time, text: content.time },
    ...(content.progress === null ? [] : [{ label: words.progress, text: content.progress }]),
    { label: words.base, text: content.base },
    { label: content.address.label, text: content.address.text },
  ];
}
