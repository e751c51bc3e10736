/**
 * A result in words, or a stated reason why there are none.
 *
 * The same data and status always give the same bytes: officials quote and audit these texts. Options are told in
 * ballot order; no word puts one before another until KPU has determined the result. Sentences come in a fixed order:
 * what kind of figures these are, the votes, how far apart, how many voted, how areas differ, what happens next, and how
 * to check it oneself. A sentence whose figures are not known is left out.
 */
import { formatMoment, isDay } from '@situs-kpu/ui/core';
import { checkIdentities, hasErrors } from './identities.ts';
import { capitalise, fill, joinTexts, type Part, textOf } from './messages.ts';
import { type ElectionResult, inBallotOrder } from './model.ts';
import { easyNext, tellNext, tellSpread, tellVerify } from './narrative-after.ts';
import {
  comparable,
  fewerClause,
  tellChange,
  tellCorrection,
  tellFormer,
  tellLate,
  tellMethod,
} from './narrative-changes.ts';
import {
  easyVotes,
  leaderParts,
  tellDifference,
  tellInvalid,
  tellThreshold,
  tellTurnout,
  votesWithBasis,
} from './narrative-facts.ts';
import {
  day,
  disqualifiedParts,
  documentParts,
  frame,
  levelOf,
  progressParts,
  sameClause,
  sourceClause,
  type Telling,
  tiedOptions,
} from './narrative-parts.ts';
import { tellStatus } from './narrative-status.ts';
import type {
  Sentence,
  SentenceId,
  Story,
  StoryOptions,
  StoryOutcome,
  WithheldReason,
  WithheldStory,
} from './narrative-types.ts';
import { statuses } from './status.ts';
import { wordsOf } from './status-words.ts';
import { tolerant } from './tolerant.ts';

export * from './narrative-types.ts';

/**
 * The story of a result. Never throws; a result that fails a check gives `withheld` with the findings.
 */
export function resultStory(
  given: ElectionResult,
  { length = 'baris', locale = 'id', before, now }: StoryOptions = {},
): StoryOutcome {
  const result = tolerant(given);
  const findings = checkIdentities(result);
  const base = { length, locale, status: result.status, sample: result.sample, findings };
  const withheld = (reason: WithheldReason): WithheldStory => {
    const status: Part[] = [
      { type: 'text', text: wordsOf(result.status, result.contest.kind).label[locale] },
    ];
    const text = textOf(fill(locale, `withheld_${reason}`, { status }));
    return { kind: 'withheld', ...base, reason, text };
  };

  if (hasErrors(findings)) {
    const missing = findings.every(({ code, severity }) => severity !== 'error' || code === 'count_missing');
    return withheld(missing ? 'no-data' : 'identities');
  }
  if (result.flags.includes('sumber_bermasalah')) return withheld('source');
  if (!isNamed(result)) return withheld('no-data');

  const earlier = before === undefined ? null : tolerant(before);
  const telling: Telling = {
    result,
    ordered: inBallotOrder(result.options),
    findings,
    locale,
    before: earlier && comparable(earlier, result) ? earlier : null,
    now: now ?? null,
  };
  const told = length === 'baris' ? tellLine(telling) : tellSentences(telling, length);
  if ('reason' in told) return withheld(told.reason);
  const mark = result.sample ? fill(locale, 'sample').map(toSample) : [];
  const sentences = told.sentences.map((one, index) =>
    index === 0 ? { ...one, parts: [...mark, ...one.parts] } : one,
  );
  const space: Part = { type: 'text', text: ' ' };
  const parts = sentences.flatMap((one, index) => (index === 0 ? one.parts : [space, ...one.parts]));
  return { kind: 'story', ...base, sentences, parts, note: told.note, text: textOf(parts) };
}

/**
 * The story without what comes from the data as a name, for checks of its wording: a candidate or a place may be called
 * like a forbidden word.
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

type Told = { sentences: Sentence[]; note: string | null } | { reason: WithheldReason };

/** The one sentence: what kind of figures, and the votes. */
function tellLine(telling: Telling): Told {
  const { result, locale } = telling;
  const { status } = result;
  const line = (parts: Part[], note: string | null): Told => ({
    sentences: [{ id: 'line', parts: capitalise(withLineFlags(telling, parts)) }],
    note,
  });
  const values = frame(telling);
  if (status === 'belum_ada') {
    const votingDay = day(telling, result.contest.date, 'contest.date');
    return line(fill(locale, 'belum_ada', { ...values, day: votingDay }), null);
  }
  const votes = votesWithBasis(telling);
  if (!votes) return { reason: 'no-data' };
  const same = sameClause(telling);
  const equal = same.length > 0 ? fill(locale, 'line_same', { same }) : [];
  const out = disqualifiedParts(telling);
  const one = (key: string, more: Record<string, Part[]>): Told =>
    line(fill(locale, key, { ...values, votes: [...votes.parts, ...equal, ...out], ...more }), votes.note);

  if (status === 'hitung_sementara' || status === 'tps_lengkap_belum_rekap') {
    const progress = progressParts(telling);
    const { asOf, timeZone } = result;
    if (!progress || asOf === null) return { reason: 'no-data' };
    const moment: Part[] = [
      { type: 'date', text: formatMoment(asOf, timeZone, locale), iso: asOf, path: 'asOf' },
    ];
    return one(status, { ...progress, asOf: moment } as Record<string, Part[]>);
  }
  if (status === 'penetapan_hasil') {
    const leader = leaderParts(telling);
    const source = sourceClause(telling);
    if (!source) return { reason: 'document' };
    // Equal votes are part of what the clause about the most votes says.
    if (!leader) return one('penetapan_hasil', { source, leader: [] });
    const { dated: decree } = leader;
    return one('penetapan_hasil', {
      votes: [...votes.parts, ...out],
      source: [],
      leader: fill(locale, 'line_leader', { leader: leader.leader, others: leader.others, decree }),
    });
  }
  if (status.startsWith('rekap_k') || status === 'rekap_provinsi') {
    const document = documentParts(telling);
    if (!document) return { reason: 'document' };
    return one('rekap', { level: fill(locale, `level_${levelOf(result)}`), ...document });
  }
  const told = tellStatus(telling, false);
  if ('reason' in told) return told;
  const [sentence = []] = told.sentences;
  return one('line', { status: withoutStop(sentence) });
}

/** A sentence without its full stop, to go on behind it. */
function withoutStop(parts: readonly Part[]): Part[] {
  const last = parts.at(-1);
  return last?.type === 'text'
    ? [...parts.slice(0, -1), { ...last, text: last.text.replace(/\.$/, '') }]
    : [...parts];
}

/** Corrections and late data are told in the one sentence as well: nothing is replaced silently. */
function withLineFlags(telling: Telling, parts: Part[]): Part[] {
  const { result, locale } = telling;
  const { figures } = statuses[result.status];
  const [known] = figures ? tellCorrection(telling, 'line') : [];
  const words = fewerClause(telling);
  const corrected = known ?? (words.length > 0 ? fill(locale, 'line_fewer', { words }) : []);
  const told = corrected.length > 0 ? [...withoutStop(parts), ...corrected, stop] : parts;
  return joinTexts(figures && result.flags.includes('data_terlambat') ? withLate(telling, told) : told);
}

const stop: Part = { type: 'text', text: '.' };

/** A sentence that ends with when data was last received. */
function withLate(telling: Telling, parts: readonly Part[]): Part[] {
  return joinTexts([...withoutStop(parts), ...tellLate(telling, 'line_late'), stop]);
}

/** What must stay when there are more sentences than the length allows: the lower the number, the longer it stays. */
const ranks: Readonly<Record<SentenceId, number>> = {
  line: 0,
  status: 0,
  votes: 0,
  correction: 1,
  late: 2,
  next: 3,
  ruling: 3.5,
  former: 4,
  rulings: 5,
  change: 6,
  method: 7,
  verify: 8,
  difference: 9,
  threshold: 10,
  turnout: 11,
  invalid: 12,
  spread: 13,
};

/** Most sentences of a length. */
const limits = { ringkas: 3, lengkap: 8, mudah: 8 } as const;

function tellSentences(telling: Telling, length: 'ringkas' | 'lengkap' | 'mudah'): Told {
  const { result, locale } = telling;
  const easy = length === 'mudah';
  const status = tellStatus(telling, easy);
  if ('reason' in status) return status;
  const found: Sentence[] = [];
  const add = (id: SentenceId, ...list: (Part[] | null)[]) => {
    for (const parts of list) if (parts && parts.length > 0) found.push({ id, parts });
  };
  const most = easy ? leaderParts(telling) : null;
  // The sentence about the most votes names the decree itself.
  const lead = most?.alone ? status.sentences.filter((_, index) => index !== 1) : status.sentences;
  const { figures } = statuses[result.status];
  const late = figures && result.flags.includes('data_terlambat');
  const [only = []] = lead;
  add('status', ...(late && length === 'ringkas' ? [withLate(telling, only)] : lead));
  add('ruling', status.ruling ?? null);
  add('rulings', status.others ?? null);
  let note: string | null = null;
  if (figures) {
    const votes = votesWithBasis(telling);
    // Three sentences have no room for one about equal votes, and these are never left unsaid.
    const same = length === 'ringkas' ? sameClause(telling) : [];
    const equal = same.length > 0 ? fill(locale, 'line_same', { same }) : [];
    const out = disqualifiedParts(telling);
    const words = votes ? [...votes.parts, ...equal, ...out] : [];
    const one = easy ? easyVotes(telling) : [capitalise(fill(locale, 'sentence', { words }))];
    if (!votes || !one) return { reason: 'no-data' };
    note = easy ? null : votes.note;
    add('method', tellMethod(telling, easy));
    if (length !== 'ringkas') add('late', late ? tellLate(telling, 'late') : null);
    add('correction', ...tellCorrection(telling, easy ? 'easy' : 'full'));
    const fewer = fewerClause(telling);
    // A fall of votes that is told as a correction is not told twice.
    if (fewer.length > 0 && !found.some(({ id }) => id === 'correction'))
      add('correction', capitalise(fill(locale, 'sentence', { words: fewer })));
    else add('change', tellChange(telling));
    add('votes', ...one);
    add('difference', ...tellDifference(telling, easy));
    add('threshold', easy ? null : tellThreshold(telling));
    // After all that is said of the figures of now: “the two” must not be read as the former ones.
    add('former', tellFormer(telling, easy));
    add('turnout', ...tellTurnout(telling, easy));
    add('invalid', tellInvalid(telling, easy));
    add('spread', easy || length === 'ringkas' ? null : tellSpread(telling));
  }
  add('next', ...(easy ? easyNext(telling) : [tellNext(telling)]));
  add('verify', ...tellVerify(telling, easy));
  // Equal votes are never left unsaid.
  const tied = length === 'lengkap' && tiedOptions(telling).length > 0;
  // In three sentences what changed comes before what is to come.
  const last = length === 'ringkas' ? 6.5 : ranks.next;
  return { sentences: shorten(found, limits[length], tied, last), note };
}

/** The sentences that fit, in their order. Of one kind the first stays longest. */
function shorten(sentences: readonly Sentence[], most: number, tied: boolean, next: number): Sentence[] {
  const seen = new Map<SentenceId, number>();
  const order = sentences
    .map(({ id }, index) => {
      const times = seen.get(id) ?? 0;
      seen.set(id, times + 1);
      if (id === 'difference' && tied && times === 0) return { rank: 1, index };
      if (id === 'next' && times === 0) return { rank: next, index };
      // In plain words the status is told with its progress or document; when it was, and why, comes later.
      const often: Partial<Record<SentenceId, number>> = { status: 1, correction: 0, next: 0, verify: 0 };
      const later = times > (often[id] ?? times);
      return { rank: later ? 7 + ranks[id] : ranks[id], index };
    })
    .sort((a, b) => a.rank - b.rank || a.index - b.index);
  const kept = new Set(order.slice(0, most).map(({ index }) => index));
  return sentences.filter((_, index) => kept.has(index));
}
