/**
 * The index as data: an instrument (how it is measured) and scores (what was measured with it).
 *
 * One rule runs through all of it: a score that is not known is `null` and says why. It is never 0, because a regency
 * that reads "0" learns something else than one that reads "belum dipublikasikan". And a score is told in points: the
 * index is no share of voters, and its turnout dimension is not the turnout of the election.
 */

/** Languages of the texts this package makes. Indonesian is the default everywhere. */
export const locales = ['id', 'en'] as const;
export type Locale = (typeof locales)[number];

/** One text in both languages. */
export type LocalText = Readonly<Record<Locale, string>>;

/** A text of the data. Sources are Indonesian, so English may be missing; `textIn` then gives the Indonesian one. */
export interface DataText {
  readonly id: string;
  readonly en?: string;
}

/** The text in a language, or the Indonesian one where there is no translation. */
export const textIn = (text: DataText, locale: Locale): string => (locale === 'en' && text.en) || text.id;

/** Version of the instrument format. */
export const instrumentFormat = 'ipp.instrument/1';

/** Version of the score format. */
export const scoresFormat = 'ipp.scores/1';

/**
 * Levels at which scores are given, widest first. `kabkota` holds kabupaten and kota, which are measured and compared
 * together.
 */
export const ippLevels = ['nasional', 'provinsi', 'kabkota'] as const;
export type IppLevel = (typeof ippLevels)[number];

/** Code of the nation in the scores; regions have Kemendagri codes with dots, e.g. `33.72`. */
export const nationCode = '0';

/** A place where a fact can be read. */
export interface IppSource {
  /** What it is, in words. */
  readonly title: string;
  /** Who published it, e.g. "KPU Kota Bukittinggi"; `null` when not known. */
  readonly publisher: string | null;
  /** Address, http or https; `null` when there is none. */
  readonly url: string | null;
  /** Day of publication, `YYYY-MM-DD`; `null` when not known. */
  readonly date: string | null;
}

// Instrument

/** `draft` may change; a `published` version never does: a fix is a new version. */
export const instrumentStatuses = ['draft', 'published', 'withdrawn'] as const;
export type InstrumentStatus = (typeof instrumentStatuses)[number];

/** Which end of the scale is the good one. */
export const directions = ['higher-better', 'higher-worse'] as const;
export type Direction = (typeof directions)[number];

/** How an index follows from its dimensions. */
export const aggregationMethods = ['weighted-arithmetic-mean', 'weighted-geometric-mean'] as const;
export type AggregationMethod = (typeof aggregationMethods)[number];

/** How well a fact of the instrument is known. Only `published` may be told as a fact. */
export const bases = ['published', 'inferred', 'unknown'] as const;
export type Basis = (typeof bases)[number];

/** A name that somebody uses for the index. */
export interface Expansion {
  /** The words behind the abbreviation, e.g. "Indeks Partisipasi Pemilih". */
  readonly text: string;
  /** Who uses them. */
  readonly usedBy: string;
  /** Index into `sources`; `null` when there is none. */
  readonly source: number | null;
}

export interface Scale {
  /** Lowest and highest possible index. */
  readonly min: number;
  readonly max: number;
  /** Word behind a figure. Points, never per cent. */
  readonly unit: DataText;
  /** Decimals with which scores are printed; the classes are decided on the unrounded figure. */
  readonly decimals: number;
  readonly direction: Direction;
}

/** A class of the index, e.g. *engagement*. */
export interface Band {
  /** Stable id, unique at each level. */
  readonly id: string;
  /** Place in the order of the scale, from its lowest end; unique at each level. */
  readonly order: number;
  readonly label: DataText;
  /** What the class means, as the body that measures words it; `null` when it did not say. */
  readonly meaning: DataText | null;
  /** Levels it applies to; `*` for all. */
  readonly levels: readonly (IppLevel | '*')[];
  readonly min: number;
  /** Whether the lower bound itself belongs to the class. */
  readonly minInclusive: boolean;
  readonly max: number;
  /** Whether the upper bound itself belongs to the class. */
  readonly maxInclusive: boolean;
}

/** What a regency enters for one indicator. */
export interface IndicatorInput {
  readonly type: 'number' | 'choice' | 'text' | 'boolean';
  /** Unit of a number; `null` for none. */
  readonly unit: DataText | null;
  readonly min: number | null;
  readonly max: number | null;
  /** Choices of `choice`; empty for other types. */
  readonly choices: readonly { readonly id: string; readonly label: DataText }[];
}

/** Which evidence an indicator asks for. */
export interface EvidenceRule {
  readonly required: boolean;
  /** File endings without dot, e.g. `pdf`; empty for any. */
  readonly accept: readonly string[];
  /** Largest file in megabytes; `null` for no limit. */
  readonly maxMB: number | null;
}

export interface Indicator {
  readonly id: string;
  readonly label: DataText;
  readonly kind: 'quantitative' | 'qualitative';
  readonly input: IndicatorInput;
  readonly evidence: EvidenceRule;
  readonly appliesTo: readonly IppLevel[];
  /** Share in its variable, 0 to 1; `null` when not published. */
  readonly weight: number | null;
}

export interface Variable {
  readonly id: string;
  readonly label: DataText;
  /** Share in its dimension, 0 to 1; `null` when not published. */
  readonly weight: number | null;
  readonly indicators: readonly Indicator[];
}

export interface Dimension {
  /** Stable id, e.g. `sosdiklih`. */
  readonly id: string;
  readonly order: number;
  readonly label: DataText;
  /** Name for narrow columns. */
  readonly short: DataText;
  /** Share in the index, 0 to 1; `null` when not published. */
  readonly weight: number | null;
  /** What a reader must know beside the figure; `null` for nothing. */
  readonly note: DataText | null;
  /** Empty where the variables are not published. */
  readonly variables: readonly Variable[];
}

/** Who was measured at a level. */
export interface Coverage {
  /** Number of regions measured; `null` when not known. */
  readonly measured: number | null;
  /** Codes of the regions that were not, e.g. `34`. They are "tidak diukur", which is no missing figure. */
  readonly notMeasured: readonly string[];
  /** Why they were not; `null` when none or not known. */
  readonly reason: DataText | null;
}

/** Whether scores of two instruments may stand in one series. */
export interface Comparability {
  /** Id of the other instrument. */
  readonly instrument: string;
  /** `false`: two figures beside each other, never a trend. */
  readonly comparable: boolean;
  readonly note: DataText;
}

/** A guess about the instrument. It is kept for those who study it and is never shown. */
export interface Hypothesis {
  readonly about: string;
  readonly value: unknown;
  readonly basis: string;
  readonly use: 'never-display';
}

export interface Instrument {
  readonly schema: typeof instrumentFormat;
  /** Stable id, e.g. `ipp-pilkada-2024`. */
  readonly id: string;
  /** Version, e.g. `1.0.0`. */
  readonly version: string;
  readonly status: InstrumentStatus;
  readonly name: DataText;
  /** Short name, e.g. `IPP`. */
  readonly abbr: string;
  /** Names in use for the abbreviation; a site chooses one. The first is the official one. */
  readonly expansions: readonly Expansion[];
  /** What the index measures, in one sentence without its full stop; `null` when no source says it. */
  readonly definition: DataText | null;
  /** Election it is about; `null` for an index of something else. */
  readonly election: { readonly type: string; readonly date: string | null } | null;
  /** Day it was released, `YYYY-MM-DD`; `null` when not known. */
  readonly released: string | null;
  /** Version it replaces, e.g. `ipp-pilkada-2024@1.0.0`; `null` for none. */
  readonly replaces: string | null;
  readonly comparableWith: readonly Comparability[];
  readonly scale: Scale;
  readonly levels: readonly IppLevel[];
  readonly coverage: Readonly<Partial<Record<IppLevel, Coverage>>>;
  readonly aggregation: {
    /** `null` when not known. */
    readonly method: AggregationMethod | null;
    readonly basis: Basis;
  };
  readonly bands: readonly Band[];
  /**
   * How well the bounds of the classes are known. Unless they are `published` for this very instrument, no class is
   * worked out from a score: only the announced one is told.
   */
  readonly bandsBasis: Basis;
  readonly dimensions: readonly Dimension[];
  readonly hypotheses: readonly Hypothesis[];
  readonly sources: readonly IppSource[];
  /** `true` marks an instrument that was made up, in part or whole: every view shows the mark CONTOH. */
  readonly sample: boolean;
}

/** `ipp-pilkada-2024@1.0.0`: how scores and progress name the instrument they belong to. */
export const instrumentRef = ({ id, version }: Pick<Instrument, 'id' | 'version'>): string =>
  `${id}@${version}`;

// Scores

/**
 * Why a score is not there. `not-measured`: the region has no such election or is not part of the measurement.
 * `not-published`: measured, but no figure is public. `pending`: still being filled in or computed. `withheld`: known
 * and held back, e.g. while it is checked.
 */
export const missingReasons = ['not-measured', 'not-published', 'pending', 'withheld'] as const;
export type MissingReason = (typeof missingReasons)[number];

/** How the index of a row came about. `null` in a row: the source does not say. */
export const scoreMethods = ['own', 'mean-of-children', 'weighted-mean-of-children'] as const;
export type ScoreMethod = (typeof scoreMethods)[number];

/** Whether scores may still change: `provisional`, or `final` as they were announced. */
export const scoreStatuses = ['provisional', 'final'] as const;
export type ScoreStatus = (typeof scoreStatuses)[number];

/** The scores of one region. */
export interface ScoreRow {
  /** Kemendagri code with dots, e.g. `33.72`; `0` for the nation. */
  readonly region: string;
  readonly level: IppLevel;
  /** Name as the source writes it, where it says more than the code; `null` to use the region's own name. */
  readonly name: string | null;
  /** Index in points; `null` when not known, with `missing`. */
  readonly index: number | null;
  /** Why the index is not known. `null` exactly when there is an index. */
  readonly missing: MissingReason | null;
  /** Class as announced, by its id; `null` when no source names one. */
  readonly bandStated: string | null;
  /** Scores of dimensions by id, in points. What is absent is not known. */
  readonly dims: Readonly<Partial<Record<string, number | null>>>;
  /** Why dimensions that are `null` or absent are not known. @default as `missing`, else `not-published` */
  readonly dimsMissing: MissingReason | null;
  readonly method: ScoreMethod | null;
  /** Index into `sources`; `null` when there is none. */
  readonly source: number | null;
  /** What a reader must know beside the row; `null` for nothing. */
  readonly note: DataText | null;
}

/** Announced numbers of regions in each class, which are often known where single scores are not. */
export interface BandCounts {
  readonly level: IppLevel;
  /** Region within which was counted; `0` for the nation. */
  readonly within: string;
  /** Number of regions by id of the class. A class that is not named was not announced. */
  readonly counts: Readonly<Record<string, number>>;
  readonly source: number | null;
}

/** A figure that is not part of the index and stands beside it under its own name, such as the real turnout. */
export interface ContextFigure {
  readonly region: string;
  /** Stable name, e.g. `turnoutRaw`. */
  readonly metric: string;
  readonly label: DataText;
  readonly value: number;
  /** e.g. `{ id: 'persen', en: 'per cent' }`. */
  readonly unit: DataText;
  /** How it is worked out; `null` when the source does not say. */
  readonly formula: DataText | null;
  readonly source: number | null;
}

export interface IppScores {
  readonly schema: typeof scoresFormat;
  /** Instrument with version, e.g. `ipp-pilkada-2024@1.0.0`. */
  readonly instrument: string;
  /** What the scores are about, e.g. `2024`. */
  readonly period: string;
  /** Day of publication, `YYYY-MM-DD`; `null` when not known. */
  readonly published: string | null;
  readonly status: ScoreStatus;
  readonly rows: readonly ScoreRow[];
  readonly counts: readonly BandCounts[];
  readonly context: readonly ContextFigure[];
  readonly sources: readonly IppSource[];
  /** `true` marks scores that were made up: every view shows the mark CONTOH, every sentence begins with it. */
  readonly sample: boolean;
}
