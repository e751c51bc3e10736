/**
 * The result model: figures that never travel without their status, their source document and their time.
 *
 * One rule runs through all of it: a count that is not known is `null`. It is never 0, because a voter who reads
 * "0 suara" learns something else than a voter who reads "belum ada data".
 */
import type {
  AreaLevel,
  ContestKind,
  FormerReason,
  Measure,
  Nomination,
  OptionKind,
  ResultFlag,
  ResultStatus,
  RulingOutcome,
  Sex,
  SourceKind,
  TimeZone,
  VoteLabel,
  VotingMethod,
} from './codes.ts';

export * from './codes.ts';

/** Languages of the texts this package makes. Indonesian is the default everywhere. */
export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One text in both languages. */
export type LocalText = Readonly<Record<Locale, string>>;

/** A count of votes, voters or TPS: a whole number from 0 up, or `null` when it is not known. */
export type Count = number | null;

/** Version of this model. It rises when a field changes its meaning, so old files are refused, not misread. */
export const schemaVersion = 1;

export interface Contest {
  /** Kind of election. */
  kind: ContestKind;
  /** Full official name, e.g. "Pemilihan Wali Kota dan Wakil Wali Kota Surakarta Tahun 2024". */
  name: string;
  /** Name used inside a sentence, e.g. "Pilwalkot Surakarta 2024". */
  shortName: string;
  /** Voting day, `YYYY-MM-DD`. */
  date: string;
  /** Area in which the office is contested: Kemendagri code without dots, e.g. `3372`; `0` for the nation. */
  regionCode: string;
  /** Level of that area. */
  level: AreaLevel;
  /** First or second round. @default 1 */
  round?: 1 | 2;
  /** Electoral district of a legislative contest. */
  dapil?: Dapil;
  /** Seats of the whole chamber that is elected, as a source states them. @default not known */
  seats?: Count;
}

/** Electoral district. Its code looks like an area code and is none: dapil `3305` is not Kebumen. */
export interface Dapil {
  code: string;
  name: string;
  /** Seats to be given; `null` when not known. */
  seats: Count;
}

export interface Area {
  /**
   * Kemendagri code without dots (2, 4, 6, 10 or 13 digits); `0` for the nation. BPS codes are different ones. A dapil
   * is written `dapil-3305`, so that it is never taken for the area 3305.
   */
  code: string;
  /** Name with its kind, e.g. "Kota Surakarta" or "Kecamatan Laweyan". */
  name: string;
  /** Level of the area. */
  level: AreaLevel;
  /** How people vote there. @default 'tps' */
  voting?: VotingMethod;
}

/** A person on a party's list. */
export interface Candidate {
  /** Stable id inside this result. */
  id: string;
  /** Number on the list. */
  nomorUrut: number;
  name: string;
  sex: Sex | null;
  /** Votes for this person. */
  votes: Count;
}

export interface ResultOption {
  /** Stable id inside this result; from Sirekap the candidate id, e.g. `1000697`. */
  id: string;
  /** Number drawn for the ballot. Options are always told in this order. */
  nomorUrut: number;
  /** Kind of option. */
  kind: OptionKind;
  /** Name as the source writes it. */
  name: string;
  /** Name without titles for sentences and narrow columns; `null` when there is none, then `name` is used. */
  shortName: string | null;
  /** Valid votes for this option; for a party its list and its candidates together. */
  votes: Count;
  /** Who put it forward; `null` when not known or for a blank column. */
  nomination: Nomination | null;
  /** Disqualified after the ballots were printed: it stands on the ballot, and votes for it are not valid. */
  disqualified: boolean;
  /** Colour the source gives, `#rrggbb`. An accent beside number and name, never the only mark. */
  color: string | null;
  /** Votes for the party itself, without a candidate; `null` for other kinds. */
  listVotes: Count;
  /** Candidates of a party's list; empty for other kinds. */
  candidates: readonly Candidate[];
  /** Seats of a party in this area, as a source states them; never calculated. @default not known */
  seats?: Count;
}

/** A count of people with its two parts. Men and women may be unknown where the total is known. */
export interface People {
  total: Count;
  men: Count;
  women: Count;
}

/** Entitled voters. Source: the recapitulation form D.Hasil. */
export interface Voters {
  /** Daftar Pemilih Tetap: people on the fixed list. */
  dpt: People;
  /** Pemilih pindahan: people who moved their vote here. They are not in this area's DPT. */
  dptb: People;
  /** Pemilih tambahan: people who voted with their identity card and are not in the DPT. */
  dpk: People;
}

/** Voters of which only the totals are known. What is not given is not known. */
export function votersOf(dpt: Count, dptb: Count = null, dpk: Count = null): Voters {
  const people = (total: Count): People => ({ total, men: null, women: null });
  return { dpt: people(dpt), dptb: people(dptb), dpk: people(dpk) };
}

/** People who voted, by the list they are on. Source: the forms C.Hasil and D.Hasil. */
export interface VotersWhoVoted extends Voters {
  /** All of them. Equals `total` of the result. */
  all: People;
}

export interface Progress {
  /** TPS whose figures are in. */
  reported: Count;
  /** All TPS of the area. */
  total: Count;
  /**
   * Share of TPS that are in, in percent as the source rounds it. Only where the source gives no counts: Sirekap's rows
   * of Pemilu 2024 hold nothing else. It never is a share of votes.
   */
  percent?: number;
}

export interface SourceDocument {
  /** Kind of document. */
  kind: SourceKind;
  /** Number of the document, e.g. "821 Tahun 2024"; `null` when it is not known. Never a guess. */
  number: string | null;
  /** Day (`YYYY-MM-DD`) or instant of the document itself; for the press the day of publication. */
  date: string | null;
  /** What the document is, in words. */
  title: string;
  /** Level of the body that made it; `null` when not known. */
  level: AreaLevel | null;
  /** Address where it can be read: http or https. */
  url: string | null;
  /** SHA-256 of the document, 64 hexadecimal digits. */
  sha256: string | null;
  /** Who published it, e.g. "KPU Kota Surakarta" or "detik.com". */
  publisher: string;
}

export interface ChildVotes {
  /** Id of an option of the parent. */
  id: string;
  /** Valid votes for it in this child area. */
  votes: Count;
}

/** One row below the area: a kecamatan of a city, a regency of a province. */
export interface ResultChild {
  area: Area;
  /** Votes by option id. A missing id means: no data. */
  options: readonly ChildVotes[];
  valid: Count;
  invalid: Count;
  total: Count;
  /** People on the fixed list of this row. */
  dpt: Count;
  progress: Progress;
  /** Which vote the row counts; `null` when the source does not say. */
  label: VoteLabel | null;
  /** Votes of single candidates of party lists, by candidate id, where the source gives them by area. */
  candidates?: readonly ChildVotes[];
}

/** Figures that were replaced. They stay readable under their own name and are never added to the new ones. */
export interface FormerFigures {
  /** What replaced them. */
  reason: FormerReason;
  /** Status they had. */
  status: ResultStatus;
  options: readonly ChildVotes[];
  valid: Count;
  invalid: Count;
  total: Count;
  /** When they stood like this. */
  asOf: string | null;
  /** Index into `sources` of their document. */
  sourceIndex: number | null;
}

/** A case at the Constitutional Court about this result. */
export interface CourtCase {
  /** e.g. `05/PHPU.WAKO-XXIII/2025`; `null` when not known. */
  number: string | null;
  /** Day of registration. */
  registered: string | null;
  /** `null` until the Court has read its ruling. */
  ruling: Ruling | null;
}

export interface Ruling {
  /** `null` where only the order is known. */
  outcome: RulingOutcome | null;
  /** Day it was read. */
  date: string | null;
  /** The order in one sentence without its full stop, as its source words it; `null` when it is not at hand. */
  order: string | null;
  /** Index into `sources` of the ruling. */
  sourceIndex: number | null;
}

/** A vote or a recapitulation that is done again, or a decision that is corrected. */
export interface Repeat {
  kind: 'psu' | 'rekap_ulang' | 'perbaikan_keputusan';
  /** TPS concerned; `null` when not known. */
  stations: Count;
  /** Day of the repeat; `null` when not known. */
  date: string | null;
  /** Index into `sources` of the document that orders it. */
  sourceIndex: number | null;
}

/** Whom KPU named as elected. Only with its own decision. */
export interface Elected {
  /** Ids of options; for seats the ids of candidates. */
  ids: readonly string[];
  /** Day of the decision. */
  date: string | null;
  /** Index into `sources` of the decision. */
  sourceIndex: number | null;
}

/** Known days of what comes next. `null` when not known; none of them is ever computed into a fact. */
export interface Schedule {
  /** Last day for petitions to the Constitutional Court. */
  petitionUntil: string | null;
  /** Day of the next step of the ladder. */
  next: string | null;
  /** Day of the next election, after a blank column received most votes. */
  nextElection: string | null;
}

/** A published change of a figure. Figures are never replaced silently. */
export interface Correction {
  /** Path of the changed figure, e.g. `options.0.votes`. */
  path: string;
  before: Count;
  after: Count;
  /** Instant of the change, with offset. */
  at: string;
  /** Why, in words for the public. */
  reason: string;
  /** Index into `sources` of the document that supports the change. */
  sourceIndex: number | null;
}

export interface ElectionResult {
  /** Version of the model. */
  schemaVersion: typeof schemaVersion;
  contest: Contest;
  /** The area these figures are for; may lie inside the contest's region. */
  area: Area;
  status: ResultStatus;
  flags: readonly ResultFlag[];
  /** Options on the ballot, in any order; every view and sentence sorts by `nomorUrut`. */
  options: readonly ResultOption[];
  /** Suara sah: valid votes of all options together. */
  valid: Count;
  /** Suara tidak sah: invalid votes. */
  invalid: Count;
  /** Pengguna hak pilih: valid and invalid votes together. */
  total: Count;
  voters: Voters;
  /** People who voted, by list and sex. */
  voted: VotersWhoVoted;
  progress: Progress;
  /** Which vote these figures count; `null` when the source does not say. */
  label: VoteLabel | null;
  /**
   * When the figures stood like this: an ISO instant with offset, or only a day (`YYYY-MM-DD`) where no time of day
   * is known. `null` when not even the day is known.
   */
  asOf: string | null;
  /** Zone in which times are told. */
  timeZone: TimeZone;
  /** Source documents, the main one first. */
  sources: readonly SourceDocument[];
  /** Index into `sources` for measures that do not come from the first one. */
  sourceOf: Readonly<Partial<Record<Measure, number>>>;
  children: readonly ResultChild[];
  corrections: readonly Correction[];
  /** Figures that were replaced, the latest first. */
  former: readonly FormerFigures[];
  /** Cases at the Constitutional Court, the latest first. */
  cases: readonly CourtCase[];
  /** `null` when nothing is repeated. */
  repeat: Repeat | null;
  /** `null` until KPU has named who is elected. */
  elected: Elected | null;
  schedule: Schedule;
  /** `true` marks figures that were made up. Every view shows the mark CONTOH, every sentence begins with it. */
  sample: boolean;
}

/** State of one row: nothing yet, some TPS, or all TPS. */
export const rowStates = ['no-data', 'partial', 'complete'] as const;
export type RowState = (typeof rowStates)[number];

/** Options in ballot order; the id decides between equal numbers, so the order never depends on the input. */
export function inBallotOrder<T extends { id: string; nomorUrut: number }>(options: readonly T[]): T[] {
  return [...options].sort((a, b) => a.nomorUrut - b.nomorUrut || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * State of a row by what is really there. A row may report 100% of its TPS and hold no votes (that is `no-data`), so
 * progress alone never decides. Recapitulated rows carry no progress and are complete.
 */
export function rowState(
  row: {
    options: readonly { votes: Count }[];
    progress: Progress;
    area?: Pick<Area, 'level'>;
    candidates?: readonly ChildVotes[];
  },
  status: ResultStatus,
): RowState {
  if (row.options.length === 0 || row.options.every((option) => option.votes === null)) {
    return row.candidates?.some((candidate) => candidate.votes !== null) ? 'partial' : 'no-data';
  }
  if (row.options.some((option) => option.votes === null)) return 'partial';
  const { reported, total, percent } = row.progress;
  if (reported === null && total === null && percent !== undefined) {
    // Above the regencies there are so many TPS that 100,00% may be rounded.
    const rounded = row.area?.level === 'nasional' || row.area?.level === 'provinsi';
    return percent === 100 && !rounded ? 'complete' : 'partial';
  }
  if (reported === null && total === null) return status === 'hitung_sementara' ? 'partial' : 'complete';
  return reported !== null && total !== null && total > 0 && reported >= total ? 'complete' : 'partial';
}

/** Value at a path like `children.2.options.0.votes`; `undefined` when nothing is there. */
export function valueAt(result: unknown, path: string): unknown {
  let value: unknown = result;
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** Index into `sources` of the document a measure comes from; `null` when there is no such document. */
export function sourceIndexOf(result: ElectionResult, measure: Measure): number | null {
  const index = result.sourceOf[measure] ?? 0;
  return index >= 0 && index < result.sources.length ? index : null;
}
