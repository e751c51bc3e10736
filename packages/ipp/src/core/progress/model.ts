/**
 * The filling of an index: which indicator of which regency stands where, what hinders it, and when it is due.
 *
 * Everything that changes carries its revisions. A file is not overwritten by another one: their revisions are put
 * together, so two offices that worked on the same indicator both find their version again (see `mergeProgress`).
 */
import type { DataText, EvidenceRule, IppLevel } from '../model.ts';
import type {
  DeadlineMeasure,
  DifficultyCategory,
  DifficultyStatus,
  EvidenceVisibility,
  IndicatorStatus,
  ProgressRole,
} from './codes.ts';

export * from './codes.ts';

/** Name and version of this format. It changes when a field changes its meaning, so that other files are refused. */
export const progressSchema = 'ipp.progress/1';

/** An indicator's entry: a figure, words, or nothing yet. What it means is said by the instrument. */
export type IndicatorValue = number | string | null;

/** One version of something, and which versions it replaces. */
export interface Revision<State> {
  /** Id of this version, unique over all files. */
  id: string;
  /** Ids of the versions it replaces: none for the first, two or more where a conflict was settled. */
  parents: readonly string[];
  /** When: an ISO instant with offset. */
  at: string;
  /** Who, by role; `null` where a sheet did not say. */
  by: ProgressRole | null;
  /** Name of the person. Internal. */
  actor: string | null;
  state: State;
}

/** What changes about an indicator. */
export interface IndicatorState {
  status: IndicatorStatus;
  value: IndicatorValue;
  /** Note of who changed it; for a return its reason. Internal. */
  note: string | null;
}

/** A document that proves an entry. Only its description is kept, never the file. Internal. */
export interface Evidence {
  id: string;
  /** File name. */
  name: string;
  /** Media type, e.g. `application/pdf`. */
  type: string;
  /** Bytes. */
  size: number;
  /** SHA-256 of the file, 64 hexadecimal digits; `null` where it was not computed. */
  sha256: string | null;
  visibility: EvidenceVisibility;
  addedAt: string;
  /** When it was taken away; `null` while it counts. It stays in the file. */
  removedAt: string | null;
}

export interface IndicatorProgress extends IndicatorState {
  /** Id in the instrument, e.g. `turnout.v1.i1`. */
  id: string;
  evidence: readonly Evidence[];
  /** Ids of difficulties of the same region. */
  difficulties: readonly string[];
  history: readonly Revision<IndicatorState>[];
}

/** What changes about a difficulty. */
export interface DifficultyState {
  /** Id of a category of the file. */
  category: string;
  /** What hinders. Internal. */
  text: string;
  status: DifficultyStatus;
  /** Who has to act. */
  owner: ProgressRole;
  /** How it was solved. Internal. */
  resolution: string | null;
  /** When it should be solved: an instant; `null` when no day was set. */
  dueAt: string | null;
}

export interface Difficulty extends DifficultyState {
  id: string;
  /** When it was raised. */
  raisedAt: string;
  history: readonly Revision<DifficultyState>[];
}

/** Regions a deadline binds: all, those of one level, or those named by code. */
export type DeadlineScope = 'semua' | 'provinsi' | 'kabkota' | readonly string[];

/** What changes about a deadline. */
export interface DeadlineState {
  /** Name, e.g. "Batas akhir pengisian". */
  label: string;
  /** When filling begins, for the even line to the deadline; `null` when not known. */
  opensAt: string | null;
  /** When it ends: an instant with offset; `null` while it is not set. */
  at: string | null;
  scope: DeadlineScope;
  /** What must be complete by then. */
  measure: DeadlineMeasure;
}

/** More time for one region. Extensions are added, never replaced: the one granted last holds. */
export interface Extension {
  /** Code of the region. */
  region: string;
  /** New end. */
  at: string;
  /** Why. Internal. */
  reason: string;
  /** Who granted it. */
  by: ProgressRole;
  grantedAt: string;
}

export interface Deadline extends DeadlineState {
  id: string;
  extensions: readonly Extension[];
  history: readonly Revision<DeadlineState>[];
}

/**
 * How many indicators stand in each state. `null` is "not known", never 0: a sheet that tells only what is verified
 * leaves the rest open.
 */
export type StatusCounts = Readonly<Record<IndicatorStatus, number | null>> & {
  /** All indicators of the instrument for this region. */
  readonly total: number | null;
};

/** Counts at one time. */
export interface DatedCounts {
  at: string;
  counts: StatusCounts;
}

/** Somebody who fills in. Internal. */
export interface Operator {
  role: string;
  name: string | null;
}

export interface RegionProgress {
  /** Kemendagri code with dots, e.g. `33.72`. */
  region: string;
  /** When this region's state was taken. */
  asOf: string;
  operators: readonly Operator[];
  /** Counts as stated. Where indicators are listed, the counts of those decide and a difference is a finding. */
  summary: StatusCounts | null;
  /** Counts of earlier times, for a region of which only counts are known. */
  series: readonly DatedCounts[];
  /** Last change by the region; `null` when not known. */
  lastActivity: string | null;
  indicators: readonly IndicatorProgress[];
  difficulties: readonly Difficulty[];
}

export interface Progress {
  schema: typeof progressSchema;
  /** Id and version of the instrument, e.g. `ipp-pilkada-2024@1.0.0`. */
  instrument: string;
  /** When the file was made. */
  asOf: string;
  /** `true` marks made-up data. Every view shows the mark CONTOH; it is never put together with real data. */
  sample: boolean;
  categories: readonly DifficultyCategory[];
  deadlines: readonly Deadline[];
  regions: readonly RegionProgress[];
}

/** An indicator of the instrument, as far as the filling needs it. */
export interface PlannedIndicator {
  readonly id: string;
  /** Id of its dimension. */
  readonly dimension: string;
  readonly label: DataText;
  readonly evidence: EvidenceRule;
  /** Levels that fill it in. */
  readonly appliesTo: readonly IppLevel[];
}

/** What has to be filled in: the dimensions and indicators of one version of an instrument. See `planOf`. */
export interface ProgressPlan {
  /** Id and version of the instrument; a file for another one is refused. */
  readonly instrument: string;
  readonly dimensions: readonly { readonly id: string; readonly label: DataText; readonly short: DataText }[];
  readonly indicators: readonly PlannedIndicator[];
}
