/**
 * One sentence about a result, or a stated reason why there is none.
 *
 * The same data and status always give the same bytes: officials quote and audit these texts. Options are told in
 * ballot order; no word puts one before another until KPU has determined the result.
 */
import { dayOf, formatDay, formatMoment, isDay } from './dates.ts';
import type { Finding } from './findings.ts';
import { checkIdentities, hasErrors } from './identities.ts';
import {
  type FigurePart,
  fill,
  listOf,
  type Metric,
  messageKey,
  type Part,
  textOf,
  type Values,
} from './messages.ts';
import {
  type ElectionResult,
  inBallotOrder,
  type Locale,
  type Measure,
  type ResultOption,
  type ResultStatus,
  sourceIndexOf,
} from './model.ts';
import { formatShare, formatShares, formatVotes, isCount, sumCounts } from './numbers.ts';
import { statuses } from './status.ts';
import { tolerant } from './tolerant.ts';

/**
 * Lengths of a story: `baris` is one sentence, `ringkas` at most three, `lengkap` at most eight, `mudah` at most eight
 * short ones with one fact each.
 */
export const storyLengths = ['baris', 'ringkas', 'lengkap', 'mudah'] as const;
export type StoryLength = (typeof storyLengths)[number];

/** What a sentence tells. Sentences always come in this order; `line` is the only one of `baris`. */
export const sentenceIds = [
  'line',
  'status',
  'method',
  'late',
  'correction',
  'change',
  'former',
  'votes',
  'difference',
  'threshold',
  'turnout',
  'invalid',
  'spread',
  'next',
  'verify',
] as const;
export type SentenceId = (typeof sentenceIds)[number];

/** One sentence of a story, with its full stop. */
export interface Sentence {
  id: SentenceId;
  parts: readonly Part[];
}

/** Statuses that have a sentence. */
export const spokenStatuses = [
  'belum_ada',
  'hitung_sementara',
  'tps_lengkap_belum_rekap',
  'rekap_kecamatan',
  'rekap_kabkota',
  'rekap_provinsi',
  'penetapan_hasil',
] as const satisfies readonly ResultStatus[];

/**
 * Why there is no sentence: figures contradict each other · no sentence for this status · votes missing ·
 * no document to cite · the source is flagged.
 */
export const withheldReasons = ['identities', 'status', 'no-data', 'document', 'source'] as const;
export type WithheldReason = (typeof withheldReasons)[number];

export interface StoryOptions {
  /** Length. @default 'baris' */
  length?: StoryLength;
  /** Language. @default 'id' */
  locale?: Locale;
  /** The version that was published before: the story then tells what changed since. */
  before?: ElectionResult | undefined;
}

interface StoryBase {
  length: StoryLength;
  locale: Locale;
  status: ResultStatus;
  /** Whether the figures are made up. The sentence then begins with the mark. */
  sample: boolean;
  /** All findings of the checks, errors first. */
  findings: readonly Finding[];
  /** The sentence, or what is shown in its place. */
  text: string;
}

export interface Story extends StoryBase {
  kind: 'story';
  /** The sentences in their fixed order. */
  sentences: readonly Sentence[];
  /** All sentences, joined by one space. Their texts together are `text`. */
  parts: readonly Part[];
  /** Note to print under the sentence, or `null`. */
  note: string | null;
}

export interface WithheldStory extends StoryBase {
  kind: 'withheld';
  reason: WithheldReason;
}

export type StoryOutcome = Story | WithheldStory;

/** The sentence about a result. Never throws; a result that fails a check gives `withheld` with the findings. */
export function resultStory(
  given: ElectionResult,
  { length = 'baris', locale = 'id' }: StoryOptions = {},
): StoryOutcome {
  const result = tolerant(given);
  const findings = checkIdentities(result);
  const base = { length, locale, status: result.status, sample: result.sample, findings };
  const withheld = (reason: WithheldReason): WithheldStory => {
    const status: Part[] = [{ type: 'text', text: statuses[result.status].label[locale] }];
    return {
      kind: 'withheld',
      ...base,
      reason,
      text: textOf(fill(locale, `withheld_${reason}`, { status })),
    };
  };

  if (hasErrors(findings)) {
    const missing = findings.every(({ code, severity }) => severity !== 'error' || code === 'count_missing');
    return withheld(missing ? 'no-data' : 'identities');
  }
  if (result.flags.includes('sumber_bermasalah')) return withheld('source');
  if (!(spokenStatuses as readonly ResultStatus[]).includes(result.status)) return withheld('status');

  if (!isNamed(result)) return withheld('no-data');
  const told = tell(result, locale);
  if ('reason' in told) return withheld(told.reason);
  const parts = result.sample ? [...fill(locale, 'sample').map(toSample), ...told.parts] : told.parts;
  const sentences: readonly Sentence[] = [{ id: 'line', parts }];
  return { kind: 'story', ...base, sentences, parts, note: told.note, text: textOf(parts) };
}

/**
 * The sentence without what comes from the data as a name, for checks of its wording: a candidate or a place may be
 * called like a forbidden word.
 */
export function storyProse({ parts }: Pick<Story, 'parts'>): string {
  return parts.map((part) => (part.type === 'name' || part.type === 'document' ? '…' : part.text)).join('');
}

/** Whether all names and days that any sentence needs are there. */
function isNamed({ contest, area, options }: ElectionResult): boolean {
  const named = options.every(
    (option) => option.kind === 'kolom_kosong' || (option.shortName ?? option.name) !== '',
  );
  return named && contest.shortName !== '' && area.name !== '' && isDay(contest.date);
}

const toSample = (part: Part): Part => ({ type: 'sample', text: part.text });

type Told = { parts: Part[]; note: string | null } | { reason: WithheldReason };

function tell(result: ElectionResult, locale: Locale): Told {
  const { contest, area, status } = result;
  const place =
    area.code === contest.regionCode
      ? []
      : fill(locale, 'place', { area: [{ type: 'name', text: area.name, path: 'area.name' }] });
  const frame: Values = {
    contest: [{ type: 'name', text: contest.shortName, path: 'contest.shortName' }],
    place,
  };
  if (status === 'belum_ada') {
    const votingDay = day(result, contest.date, 'contest.date', locale);
    return { parts: fill(locale, 'belum_ada', { ...frame, votingDay }), note: null };
  }
  const options = optionParts(result, locale);
  if (!options) return { reason: 'no-data' };
  const values: Values = { ...frame, options: options.parts, base: options.base };

  if (status === 'hitung_sementara' || status === 'tps_lengkap_belum_rekap') {
    const progress = progressParts(result, locale);
    if (!progress || result.asOf === null) return { reason: 'no-data' };
    return { parts: fill(locale, status, { ...values, ...progress }), note: options.note };
  }
  if (status === 'penetapan_hasil') {
    const decree = decreeParts(result, locale);
    if (!decree) return { reason: 'document' };
    const leader = leaderParts(result, locale);
    return { parts: fill(locale, 'penetapan_hasil', { ...values, leader, decree }), note: options.note };
  }
  const document = recapDocument(result, locale);
  if (!document) return { reason: 'document' };
  const level = fill(locale, `level_${levelOf(result)}`);
  return { parts: fill(locale, 'rekap', { ...values, level, ...document }), note: options.note };
}

function figure(
  result: ElectionResult,
  metric: Metric,
  measure: Measure | null,
  path: string,
  value: number,
  formatted: string,
  formula: string | null = null,
): FigurePart {
  const sourceIndex = measure === null ? sourceIndexOf(result, 'votes') : sourceIndexOf(result, measure);
  return {
    type: 'figure',
    text: formatted,
    formatted,
    value,
    metric,
    path,
    formula,
    sourceIndex,
    asOf: result.asOf,
  };
}

/** A day of the data, in the zone of the area. */
function day({ timeZone }: ElectionResult, moment: string, path: string, locale: Locale): Part[] {
  const iso = dayOf(moment, timeZone) ?? moment;
  return [{ type: 'date', text: formatDay(iso, locale), iso, path }];
}

/** "pasangan calon nomor urut 1 A memperoleh 2 suara (3%) dan …", and the valid votes they are a share of. */
function optionParts(result: ElectionResult, locale: Locale) {
  const ordered = inBallotOrder(result.options);
  const whole = sumCounts(ordered.map((option) => option.votes));
  if (ordered.length === 0 || whole === null || whole === 0n) return null;
  const shares = formatShares(
    ordered.map((option) => option.votes),
    { locale },
  );
  const validPath = result.valid === null ? 'options' : 'valid';
  const validFormula = result.valid === null ? 'sum(options.*.votes)' : null;
  const key = statuses[result.status].complete ? 'option' : 'option_provisional';
  const items = ordered.map((option, position) => {
    const path = `options.${result.options.indexOf(option)}`;
    const votes = option.votes ?? 0;
    const share = shares.shares[position] ?? '';
    const exact = (votes / Number(whole)) * 100;
    return fill(locale, messageKey(locale, key, votes), {
      who: who(result, option, 'who', locale),
      votes: [figure(result, 'votes', 'votes', `${path}.votes`, votes, formatVotes(votes, locale))],
      share: [
        figure(
          result,
          'share',
          'votes',
          `${path}.votes`,
          exact,
          share,
          `${path}.votes / ${validFormula ?? 'valid'}`,
        ),
      ],
    });
  });
  const valid = figure(
    result,
    'valid',
    'valid',
    validPath,
    Number(whole),
    formatVotes(whole, locale),
    validFormula,
  );
  return {
    parts: listOf(locale, items),
    base: fill(locale, messageKey(locale, 'base', whole), { valid: [valid] }),
    note: shares.note,
  };
}

/** An option with its name (`who`) or only its number (`ref`). */
function who(result: ElectionResult, option: ResultOption, form: 'who' | 'ref', locale: Locale): Part[] {
  const index = result.options.indexOf(option);
  const named = option.shortName === null ? 'name' : 'shortName';
  return fill(locale, `${form}_${option.kind}`, {
    number: [
      figure(
        result,
        'nomor_urut',
        null,
        `options.${index}.nomorUrut`,
        option.nomorUrut,
        String(option.nomorUrut),
      ),
    ],
    name: [{ type: 'name', text: option.shortName ?? option.name, path: `options.${index}.${named}` }],
  });
}

function progressParts(result: ElectionResult, locale: Locale): Values | null {
  const { reported, total } = result.progress;
  if (!isCount(reported) || !isCount(total) || total === 0 || result.asOf === null) return null;
  const stations = figure(
    result,
    'tps_total',
    'progress',
    'progress.total',
    total,
    formatVotes(total, locale),
  );
  return {
    reported: [
      figure(
        result,
        'tps_reported',
        'progress',
        'progress.reported',
        reported,
        formatVotes(reported, locale),
      ),
    ],
    progress: [
      figure(
        result,
        'tps_share',
        'progress',
        'progress.reported',
        (reported / total) * 100,
        formatShare(reported, total, { locale, thresholds: [] }),
        'progress.reported / progress.total',
      ),
    ],
    stations: fill(locale, messageKey(locale, 'stations', total), { total: [stations] }),
    asOf: [
      {
        type: 'date',
        text: formatMoment(result.asOf, result.timeZone, locale),
        iso: result.asOf,
        path: 'asOf',
      },
    ],
  };
}

/** Who received the most votes; equal votes are told as equal. */
function leaderParts(result: ElectionResult, locale: Locale): Part[] {
  const ordered = inBallotOrder(result.options);
  const most = Math.max(...ordered.map((option) => option.votes ?? 0));
  const top = ordered.filter((option) => option.votes === most);
  const all = top.length === ordered.length;
  const key = top.length === 1 ? 'leader' : all ? 'leader_tie_all' : 'leader_tie';
  const names = top.map((option) => who(result, option, 'ref', locale));
  return fill(locale, key, { who: listOf(locale, names) });
}

/** The decree, or `null` without one whose number is known: the sentence may not be said without it. */
function decreeParts(result: ElectionResult, locale: Locale): Part[] | null {
  const index = result.sources.findIndex(({ kind, number }) => kind === 'keputusan_kpu' && number !== null);
  const source = result.sources[index];
  if (!source || source.number === null) return null;
  const text = textOf(
    fill(locale, 'decree', {
      publisher: [{ type: 'text', text: source.publisher.startsWith('KPU') ? source.publisher : 'KPU' }],
      number: [{ type: 'text', text: source.number }],
    }),
  );
  const document: Part[] = [{ type: 'document', text, sourceIndex: index, path: `sources.${index}` }];
  if (source.date === null) return document;
  return fill(locale, 'decree_dated', {
    document,
    day: day(result, source.date, `sources.${index}.date`, locale),
  });
}

/** The record of the recapitulation, or who reported it; `null` when neither a number nor a day is known. */
function recapDocument(result: ElectionResult, locale: Locale): Values | null {
  const { sources, asOf } = result;
  const index = [
    sources.findIndex(({ kind, number }) => kind === 'berita_acara' && number !== null),
    sources.findIndex(({ kind }) => kind === 'D.Hasil'),
    sources.findIndex(({ kind }) => kind === 'berita_acara'),
    sources.findIndex(({ kind }) => kind === 'press'),
  ].find((found) => found >= 0);
  const source = index === undefined ? undefined : sources[index];
  if (index === undefined || !source) return null;
  const numbered = source.kind === 'berita_acara' && source.number !== null;
  if (!numbered && asOf === null && source.date === null) return null;
  const path = `sources.${index}`;
  const key = numbered
    ? 'document_berita_acara'
    : source.kind === 'press'
      ? 'document_press'
      : 'document_form';
  const document = fill(locale, key, {
    number: [{ type: 'document', text: source.number ?? '', sourceIndex: index, path: `${path}.number` }],
    title: [{ type: 'document', text: source.title, sourceIndex: index, path: `${path}.title` }],
    publisher: [{ type: 'name', text: source.publisher, path: `${path}.publisher` }],
  });
  const dated = asOf === null ? [] : fill(locale, 'dated', { day: day(result, asOf, 'asOf', locale) });
  // Where the day of the recapitulation is told, the day of the record or of the report adds nothing to the sentence.
  if (asOf !== null || source.date === null) return { document, dated };
  return {
    dated,
    document: fill(locale, 'document_dated', {
      document,
      day: day(result, source.date, `${path}.date`, locale),
    }),
  };
}

function levelOf({ status, area, contest }: ElectionResult): string {
  if (status === 'rekap_kecamatan') return 'kecamatan';
  if (status === 'rekap_provinsi') return 'provinsi';
  if (/^kota\s/i.test(area.name) || contest.kind === 'pilwalkot') return 'kota';
  if (/^kab(upaten|\.)?\s/i.test(area.name) || contest.kind === 'pilbup') return 'kabupaten';
  return 'kabkota';
}
