/** Figures, names, days and documents as parts of a sentence. Used by the other `narrative-*` modules only. */
import { dayOf, formatDay } from '@situs-kpu/ui/core';
import type { Finding } from './findings.ts';
import { type FigurePart, fill, listOf, type Metric, type Part, type Values } from './messages.ts';
import {
  type Contest,
  contestKinds,
  type ElectionResult,
  type Locale,
  type Measure,
  type ResultOption,
  sourceIndexOf,
} from './model.ts';
import { formatShare, formatShares, formatVotes, sumCounts } from './numbers.ts';
import { statuses } from './status.ts';

/** More options than this are counted and left to the table: a long sentence is read by nobody. */
export const mostOptions = 6;

/** What every sentence is made from. */
export interface Telling {
  result: ElectionResult;
  /** Options in ballot order. */
  ordered: readonly ResultOption[];
  findings: readonly Finding[];
  locale: Locale;
  /** The version before, when it is one of the same contest and area. */
  before: ElectionResult | null;
  /** Instant of telling, for the age of late data. */
  now: string | null;
}

/** A figure with its origin. */
export function figure(
  result: ElectionResult,
  metric: Metric,
  measure: Measure,
  path: string,
  value: number,
  formatted: string,
  formula: string | null = null,
): FigurePart {
  const sourceIndex = sourceIndexOf(result, measure);
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

/** The same index where a document is, else `null`: a figure never points at a document that is not there. */
export const documentAt = ({ sources }: ElectionResult, index: number | null): number | null =>
  index !== null && index >= 0 && index < sources.length ? index : null;

/** A count that stands in the result as it is. */
export function count(
  { result, locale }: Telling,
  metric: Metric,
  measure: Measure,
  path: string,
  value: number,
): FigurePart {
  return figure(result, metric, measure, path, value, formatVotes(value, locale));
}

/** A day of the data, in the zone of the area. */
export function day({ result, locale }: Telling, moment: string, path: string): Part[] {
  const iso = dayOf(moment, result.timeZone) ?? moment;
  return [{ type: 'date', text: formatDay(iso, locale), iso, path }];
}

/** `key` with a day, or nothing where the day is not known. */
export function dayIn(telling: Telling, key: string, moment: string | null, path: string): Part[] {
  return moment === null ? [] : fill(telling.locale, key, { day: day(telling, moment, path) });
}

/** The contest and, where the figures are for a part of it only, the place. */
export function frame({ result, locale }: Telling): Values {
  const { contest, area } = result;
  const short: Part[] = [{ type: 'name', text: contest.shortName, path: 'contest.shortName' }];
  // Short names are Indonesian; the other language says what kind of election that is.
  const name = contestKinds.includes(contest.kind)
    ? fill(locale, `contest_${contest.kind}`, { contest: short })
    : short;
  const second = contest.round === 2 && !/putaran|round/i.test(contest.shortName);
  const whole = area.code === contest.regionCode;
  const dapil = contest.dapil;
  const there: Part[] =
    whole && dapil && dapil.name !== '' && !contest.shortName.includes(dapil.name)
      ? [{ type: 'name', text: dapil.name, path: 'contest.dapil.name' }]
      : whole
        ? []
        : [{ type: 'name', text: area.name, path: 'area.name' }];
  return {
    contest: second ? fill(locale, 'second_round', { contest: name }) : name,
    place: there.length === 0 ? [] : fill(locale, 'place', { area: there }),
  };
}

/** An option with its name (`who`) or only its number (`ref`). */
export function who({ result, locale }: Telling, option: ResultOption, form: 'who' | 'ref'): Part[] {
  const index = result.options.indexOf(option);
  const named = option.shortName === null ? 'name' : 'shortName';
  const path = `options.${index}.nomorUrut`;
  return fill(locale, `${form}_${option.kind}`, {
    number: [figure(result, 'nomor_urut', 'votes', path, option.nomorUrut, String(option.nomorUrut))],
    name: [{ type: 'name', text: option.shortName ?? option.name, path: `options.${index}.${named}` }],
  });
}

/** The valid votes: as the source states them, or else the sum of the options; `null` when one is missing. */
export function validPart({ result, ordered, locale }: Telling): FigurePart | null {
  const whole = ordered.length > 0 ? sumCounts(ordered.map((option) => option.votes)) : null;
  if (whole === null) return null;
  const summed = result.valid === null;
  return figure(
    result,
    'valid',
    'valid',
    summed ? 'options' : 'valid',
    Number(whole),
    formatVotes(whole, locale),
    summed ? 'sum(options.*.votes)' : null,
  );
}

/** The formula of the valid votes, as other formulas divide by them. */
export const wholeFormula = ({ valid }: ElectionResult) =>
  valid === null ? 'sum(options.*.votes)' : 'valid';

/** The options that are told one by one, each with its votes and, where there are votes at all, its share. */
export function optionItems(telling: Telling): { items: Part[][]; note: string | null } | null {
  const { result, ordered, locale } = telling;
  const whole = validPart(telling);
  if (!whole) return null;
  const shares = formatShares(
    ordered.map((option) => option.votes),
    { locale },
  );
  const provisional = statuses[result.status].complete ? 'option' : 'option_provisional';
  const key = whole.value === 0 ? `${provisional}_zero` : provisional;
  const items = ordered.map((option, position) => {
    const path = `options.${result.options.indexOf(option)}.votes`;
    const votes = option.votes ?? 0;
    const exact = (votes / whole.value) * 100;
    const formula = `${path} / ${wholeFormula(result)}`;
    return fill(locale, key, {
      who: who(telling, option, 'who'),
      votes: [count(telling, 'votes', 'votes', path, votes)],
      share: [figure(result, 'share', 'votes', path, exact, shares.shares[position] ?? '', formula)],
    });
  });
  return { items, note: whole.value === 0 ? null : shares.note };
}

/** "… memperoleh 2 suara (3%) dan … dari 5 suara sah"; with too many options only how many and how many votes. */
export function votesClause(telling: Telling): { parts: Part[]; note: string | null } | null {
  const { result, ordered, locale } = telling;
  const valid = validPart(telling);
  if (!valid) return null;
  if (ordered.length > mostOptions) {
    const kind = ordered.every((option) => option.kind === ordered[0]?.kind) ? ordered[0]?.kind : undefined;
    const n = figure(
      result,
      'options',
      'votes',
      'options',
      ordered.length,
      formatVotes(ordered.length, locale),
      'count(options)',
    );
    const parts = fill(locale, 'votes_many', {
      valid: [valid],
      n: [n],
      kind: fill(locale, `kind_${kind ?? 'kolom_kosong'}`),
    });
    return { parts, note: null };
  }
  const told = optionItems(telling);
  if (!told) return null;
  // A complete count whose source states no valid votes: its table says so, and the sentence names what it counts by.
  const summed = result.valid === null && statuses[result.status].complete;
  const base = fill(locale, summed ? 'base_sum' : 'base', { valid: [valid] });
  return { parts: fill(locale, 'votes', { options: listOf(locale, told.items), base }), note: told.note };
}

/** The share of TPS that are in, with both numbers; `null` when one is not known. */
export function progressParts(telling: Telling): Values | null {
  const { result, locale } = telling;
  const { reported, total } = result.progress;
  if (reported === null || total === null || total === 0 || result.asOf === null) return null;
  const share = formatShare(reported, total, { locale, thresholds: [] });
  return {
    reported: [count(telling, 'tps_reported', 'progress', 'progress.reported', reported)],
    total: [count(telling, 'tps_total', 'progress', 'progress.total', total)],
    progress: [
      figure(
        result,
        'tps_share',
        'progress',
        'progress.reported',
        (reported / total) * 100,
        share,
        'progress.reported / progress.total',
      ),
    ],
  };
}

/**
 * Sources that speak of something else than the figures of now: former figures, rulings, orders, who is elected. The
 * first source is the main one of the figures, whatever else it supports.
 */
function otherSources({ former, cases, repeat, elected }: ElectionResult): Set<number> {
  const indexes = [
    ...former.map((one) => one.sourceIndex),
    ...cases.map((one) => one.ruling?.sourceIndex ?? null),
    repeat?.sourceIndex ?? null,
    elected?.sourceIndex ?? null,
  ];
  return new Set(indexes.filter((index): index is number => index !== null && index > 0));
}

/** Index of the first source of the figures that fits; -1 when there is none. */
export function sourceWith(
  result: ElectionResult,
  fits: (source: ElectionResult['sources'][number]) => boolean,
): number {
  const others = otherSources(result);
  return result.sources.findIndex((source, index) => !others.has(index) && fits(source));
}

/** The decree of a source with its number, alone and with its day; `null` when the number is not known. */
export function decreeAt(telling: Telling, index: number): { bare: Part[]; dated: Part[] } | null {
  const { result, locale } = telling;
  const source = result.sources[index];
  if (!source || source.number === null) return null;
  const publisher = source.publisher.startsWith('KPU') ? source.publisher : 'KPU';
  const text = fill(locale, 'decree', {
    publisher: [{ type: 'text', text: publisher }],
    number: [{ type: 'text', text: source.number }],
  })
    .map((part) => part.text)
    .join('');
  const bare: Part[] = [{ type: 'document', text, sourceIndex: index, path: `sources.${index}` }];
  if (source.date === null) return { bare, dated: bare };
  return {
    bare,
    dated: fill(locale, 'decree_dated', {
      document: bare,
      day: day(telling, source.date, `sources.${index}.date`),
    }),
  };
}

/** The decree that determined these figures; `null` when its number is not known. */
export function decreeParts(telling: Telling) {
  return decreeAt(
    telling,
    sourceWith(telling.result, ({ kind, number }) => kind === 'keputusan_kpu' && number !== null),
  );
}

/** Index of the record of the figures, or of who reported them; `null` when no number, day or address is known. */
export function documentIndex({ result }: Telling): number | null {
  const index = [
    sourceWith(result, ({ kind, number }) => kind === 'berita_acara' && number !== null),
    sourceWith(result, ({ kind }) => kind === 'D.Hasil'),
    sourceWith(result, ({ kind }) => kind === 'berita_acara'),
    sourceWith(result, ({ kind }) => kind === 'press'),
  ].find((found) => found >= 0);
  const source = index === undefined ? undefined : result.sources[index];
  if (index === undefined || !source) return null;
  const numbered = source.kind === 'berita_acara' && source.number !== null;
  return numbered || result.asOf !== null || source.date !== null || source.url !== null ? index : null;
}

/** The record of the figures, or who reported them, with the day of the figures. */
export function documentParts(telling: Telling): { document: Part[]; dated: Part[] } | null {
  const { result, locale } = telling;
  const { sources, asOf } = result;
  const index = documentIndex(telling);
  const source = index === null ? undefined : sources[index];
  if (!source) return null;
  const numbered = source.kind === 'berita_acara' && source.number !== null;
  const path = `sources.${index}`;
  const key = numbered
    ? 'document_berita_acara'
    : source.kind === 'press'
      ? 'document_press'
      : 'document_form';
  const document = fill(locale, key, {
    number: [
      { type: 'document', text: source.number ?? '', sourceIndex: index ?? 0, path: `${path}.number` },
    ],
    title: [{ type: 'document', text: source.title, sourceIndex: index ?? 0, path: `${path}.title` }],
    publisher: [{ type: 'name', text: source.publisher, path: `${path}.publisher` }],
  });
  if (!numbered && asOf === null && source.date === null)
    return { dated: [], document: fill(locale, 'document_undated', { document }) };
  // Where the day of the figures is told, the day of the record or of the report adds nothing to the sentence.
  if (asOf !== null || source.date === null)
    return { document, dated: dayIn(telling, 'dated', asOf, 'asOf') };
  return {
    dated: [],
    document: fill(locale, source.kind === 'press' ? 'document_dated_press' : 'document_dated', {
      document,
      day: day(telling, source.date, `${path}.date`),
    }),
  };
}

/** " tanggal 8 Desember 2024 (diberitakan …)" behind a noun: where figures were determined; `null` when not known. */
export function sourceClause(telling: Telling): Part[] | null {
  const decree = decreeParts(telling);
  if (decree) return fill(telling.locale, 'in_source', { dated: [], document: decree.dated });
  const document = documentParts(telling);
  return document && fill(telling.locale, 'in_source', document);
}

/** " sampai 9 Desember 2024", and that this day is over where the time of telling is known; nothing without a day. */
export function untilParts(telling: Telling): Part[] {
  const { result, now } = telling;
  const { petitionUntil } = result.schedule;
  const [until, today] = [dayOf(petitionUntil ?? '', result.timeZone), dayOf(now ?? '', result.timeZone)];
  const past = until !== null && today !== null && until < today;
  return dayIn(telling, past ? 'until_past' : 'until', petitionUntil, 'schedule.petitionUntil');
}

/** Level of a recapitulation, by the status and the area. */
export function levelOf({ status, area, contest }: ElectionResult): string {
  if (status === 'rekap_kecamatan') return 'kecamatan';
  if (status === 'rekap_provinsi') return 'provinsi';
  if (/^kota\s/i.test(area.name) || contest.kind === 'pilwalkot') return 'kota';
  if (/^kab(upaten|\.)?\s/i.test(area.name) || contest.kind === 'pilbup') return 'kabupaten';
  return 'kabkota';
}

/** Whether people are elected in pairs, of which one takes office. Seats are shared out by other rules. */
export function isPaired({ kind }: Contest): boolean {
  return kind === 'pilbup' || kind === 'pilwalkot' || kind === 'pilgub' || kind === 'ppwp';
}

/**
 * Options with the same votes, in groups of at least two; only those that are told one by one. Nobody is equal to an
 * option whose votes do not count.
 */
export function tiedOptions({ ordered }: Telling): ResultOption[][] {
  if (ordered.length > mostOptions) return [];
  const groups = new Map<number, ResultOption[]>();
  for (const option of ordered)
    if (option.votes !== null && !option.disqualified)
      groups.set(option.votes, [...(groups.get(option.votes) ?? []), option]);
  return [...groups.values()].filter((group) => group.length > 1);
}

/**
 * "perolehan suara keduanya sama", or nothing where no two options have equal votes. `told` is an option whose equals
 * another clause names already.
 */
export function sameClause(telling: Telling, told?: ResultOption): Part[] {
  const { ordered, locale } = telling;
  const groups = tiedOptions(telling).filter((group) => told === undefined || !group.includes(told));
  const [first] = groups;
  if (!first) return [];
  if (first.length === ordered.length) return fill(locale, ordered.length === 2 ? 'same_two' : 'same_all');
  const named = groups.map((group) =>
    fill(locale, 'same', {
      who: listOf(
        locale,
        group.map((option) => who(telling, option, 'ref')),
      ),
    }),
  );
  return listOf(locale, named);
}

/** Behind the votes: which options were disqualified after the ballots were printed, and what that means; or nothing. */
export function disqualifiedParts(telling: Telling): Part[] {
  const { ordered, locale } = telling;
  const out = ordered.filter((option) => option.disqualified);
  if (out.length === 0 || ordered.length > mostOptions) return [];
  const names = out.map((option) => who(telling, option, 'ref'));
  return fill(locale, 'line_disqualified', { who: listOf(locale, names) });
}
