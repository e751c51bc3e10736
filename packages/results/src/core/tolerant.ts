/**
 * Makes any value readable as a result without adding facts: what is missing becomes "not known". Checks and sentences
 * begin with it, so that a hand-written JSON file with a hole leads to a finding and never to a crash.
 */
import { isMoment } from '@situs-kpu/ui/core';
import {
  type Area,
  type Candidate,
  type Contest,
  type CourtCase,
  type Elected,
  type ElectionResult,
  type FormerFigures,
  formerReasons,
  measures,
  nominations,
  optionKinds,
  type People,
  type Repeat,
  type ResultChild,
  type ResultOption,
  resultFlags,
  resultStatuses,
  rulingOutcomes,
  type SourceDocument,
  schemaVersion,
  sexes,
  voteLabels,
  votingMethods,
} from './model.ts';

type Loose = Record<string, unknown>;

const record = (value: unknown): Loose =>
  typeof value === 'object' && value !== null ? (value as Loose) : {};
const list = (value: unknown): Loose[] => (Array.isArray(value) ? value.map(record) : []);
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null =>
  typeof value === 'string' && value !== '' ? value : null;
/** A day or an instant with offset. Anything else says no time that could be told. */
const momentOrNull = (value: unknown): string | null =>
  typeof value === 'string' && isMoment(value) ? value : null;
/** Keeps odd numbers, so that the checks can mark them; everything that is no number is "not known". */
const count = (value: unknown): number | null => {
  if (typeof value === 'number') return value;
  return value === null || value === undefined ? null : Number.NaN;
};

/** The value when it is one of the list, else the fallback. */
const oneOf = <T, F>(values: readonly T[], value: unknown, fallback: F): T | F =>
  values.find((one) => one === value) ?? fallback;
const index = (value: unknown): number | null => (Number.isSafeInteger(value) ? (value as number) : null);

const area = (value: unknown): Area => {
  const { code, name, level, voting } = record(value);
  return {
    code: text(code),
    name: text(name),
    level: (text(level) || 'kabkota') as Area['level'],
    ...(voting !== undefined && { voting: oneOf(votingMethods, voting, 'tps') }),
  };
};

const people = (value: unknown): People => {
  const { total, men, women } = record(value);
  return { total: count(total), men: count(men), women: count(women) };
};

const progress = (value: unknown) => {
  const { reported, total, percent } = record(value);
  return {
    reported: count(reported),
    total: count(total),
    ...(typeof percent === 'number' && { percent }),
  };
};

const option = (value: Loose): ResultOption => ({
  id: text(value.id),
  nomorUrut: typeof value.nomorUrut === 'number' ? value.nomorUrut : Number.NaN,
  kind: optionKinds.find((kind) => kind === value.kind) ?? 'paslon',
  name: text(value.name),
  shortName: textOrNull(value.shortName),
  votes: count(value.votes),
  nomination: oneOf(nominations, value.nomination, null),
  disqualified: value.disqualified === true,
  color: typeof value.color === 'string' && /^#[0-9a-f]{6}$/i.test(value.color) ? value.color : null,
  listVotes: count(value.listVotes),
  candidates: list(value.candidates).map(candidate),
  ...(value.seats !== undefined && { seats: count(value.seats) }),
});

const candidate = (value: Loose): Candidate => ({
  id: text(value.id),
  nomorUrut: typeof value.nomorUrut === 'number' ? value.nomorUrut : Number.NaN,
  name: text(value.name),
  sex: oneOf(sexes, value.sex, null),
  votes: count(value.votes),
});

const childVotes = (value: unknown) =>
  list(value).map(({ id, votes }) => ({ id: text(id), votes: count(votes) }));

const former = (value: Loose): FormerFigures => ({
  reason: oneOf(formerReasons, value.reason, 'koreksi'),
  status: oneOf(resultStatuses, value.status, 'hitung_sementara'),
  options: childVotes(value.options),
  valid: count(value.valid),
  invalid: count(value.invalid),
  total: count(value.total),
  asOf: momentOrNull(value.asOf),
  sourceIndex: index(value.sourceIndex),
});

/** A ruling of which neither outcome, order nor day is known is no ruling: nothing may be said about it. */
const courtCase = (value: Loose): CourtCase => {
  const ruling = record(value.ruling);
  const outcome = oneOf(rulingOutcomes, ruling.outcome, null);
  const order = textOrNull(ruling.order);
  const date = momentOrNull(ruling.date);
  return {
    number: textOrNull(value.number),
    registered: momentOrNull(value.registered),
    ruling:
      outcome === null && order === null && date === null
        ? null
        : { outcome, date, order, sourceIndex: index(ruling.sourceIndex) },
  };
};

const repeat = (value: unknown): Repeat | null => {
  const given = record(value);
  const kind = oneOf(['psu', 'rekap_ulang', 'perbaikan_keputusan'] as const, given.kind, null);
  return (
    kind && {
      kind,
      stations: count(given.stations),
      date: momentOrNull(given.date),
      sourceIndex: index(given.sourceIndex),
    }
  );
};

/** What is no number points nowhere, and the first source stands. */
const sourceOf = (value: unknown): ElectionResult['sourceOf'] => {
  const given = record(value);
  const known = measures.filter((measure) => Number.isFinite(given[measure]));
  return Object.fromEntries(known.map((measure) => [measure, given[measure] as number]));
};

const elected = (value: unknown): Elected | null => {
  const given = record(value);
  if (!Array.isArray(given.ids) || given.ids.length === 0) return null;
  return {
    ids: given.ids.map(text),
    date: momentOrNull(given.date),
    sourceIndex: index(given.sourceIndex),
  };
};

const child = (value: Loose): ResultChild => ({
  area: area(value.area),
  options: childVotes(value.options),
  valid: count(value.valid),
  invalid: count(value.invalid),
  total: count(value.total),
  dpt: count(value.dpt),
  progress: progress(value.progress),
  label: oneOf(voteLabels, value.label, null),
  ...(value.candidates !== undefined && { candidates: childVotes(value.candidates) }),
});

const source = (value: Loose): SourceDocument => ({
  kind: (text(value.kind) || 'press') as SourceDocument['kind'],
  number: textOrNull(value.number),
  date: momentOrNull(value.date),
  title: text(value.title),
  level: textOrNull(value.level) as SourceDocument['level'],
  url: textOrNull(value.url),
  sha256: textOrNull(value.sha256),
  publisher: text(value.publisher),
});

const contest = (value: unknown): Contest => {
  const { kind, name, shortName, date, regionCode, level, round, dapil, seats } = record(value);
  const district = record(dapil);
  return {
    kind: (text(kind) || 'pilbup') as Contest['kind'],
    name: text(name),
    shortName: text(shortName) || text(name),
    date: text(date),
    regionCode: text(regionCode),
    level: (text(level) || 'kabkota') as Contest['level'],
    ...((round === 1 || round === 2) && { round }),
    ...(textOrNull(district.code) !== null && {
      dapil: { code: text(district.code), name: text(district.name), seats: count(district.seats) },
    }),
    ...(seats !== undefined && { seats: count(seats) }),
  };
};

/** The same result with every field present. A result that is already whole comes back equal. */
export function tolerant(given: unknown): ElectionResult {
  const value = record(given);
  const voters = record(value.voters);
  const voted = record(value.voted);
  const schedule = record(value.schedule);
  const status = oneOf(resultStatuses, value.status, 'belum_ada');
  return {
    schemaVersion,
    contest: contest(value.contest),
    area: area(value.area),
    status,
    flags: Array.isArray(value.flags)
      ? resultFlags.filter((flag) => (value.flags as unknown[]).includes(flag))
      : [],
    options: list(value.options).map(option),
    valid: count(value.valid),
    invalid: count(value.invalid),
    total: count(value.total),
    voters: { dpt: people(voters.dpt), dptb: people(voters.dptb), dpk: people(voters.dpk) },
    voted: {
      dpt: people(voted.dpt),
      dptb: people(voted.dptb),
      dpk: people(voted.dpk),
      all: people(voted.all),
    },
    progress: progress(value.progress),
    label: oneOf(voteLabels, value.label, null),
    asOf: momentOrNull(value.asOf),
    timeZone: value.timeZone === 'WITA' || value.timeZone === 'WIT' ? value.timeZone : 'WIB',
    sources: list(value.sources).map(source),
    sourceOf: sourceOf(value.sourceOf),
    children: list(value.children).map(child),
    corrections: list(value.corrections).map((one) => ({
      path: text(one.path),
      before: count(one.before),
      after: count(one.after),
      at: momentOrNull(one.at) ?? '',
      reason: text(one.reason),
      sourceIndex: index(one.sourceIndex),
    })),
    former: list(value.former).map(former),
    cases: list(value.cases).map(courtCase),
    repeat: repeat(value.repeat),
    elected: elected(value.elected),
    schedule: {
      petitionUntil: momentOrNull(schedule.petitionUntil),
      next: momentOrNull(schedule.next),
      nextElection: momentOrNull(schedule.nextElection),
    },
    sample: value.sample === true,
  };
}
