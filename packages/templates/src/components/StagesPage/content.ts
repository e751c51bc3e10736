import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { DecisionContent } from '../../page/office.ts';
import type { PageContent } from '../../page/types.ts';

/** A stage of an election. */
export interface StageContent {
  /** "Pemungutan suara". */
  title: string;
  /** First day `2024-11-27`, or instant with offset. Without any date the page says that it is not set. */
  start?: string | undefined;
  /** Last day, which counts to its end. */
  end?: string | undefined;
  /** What it means for visitors, in one or two sentences. */
  note?: string | undefined;
  /** Page about the stage: an announcement, the result. */
  href?: string | undefined;
  /** Words of that link. @default the title of the stage */
  linkLabel?: string | undefined;
  /** `true`: the stage was put off or stopped; its note says why. It is not called over or going on. */
  suspended?: boolean | undefined;
}

/** The stages of one election. */
export interface ElectionStages {
  /** "Pemilihan Gubernur dan Wakil Gubernur Jawa Tengah Tahun 2024". */
  name: string;
  /** Voting day. */
  votingDay?: string | undefined;
  /** Regulation that sets the schedule. */
  regulation?: DecisionContent | undefined;
  /** The stages, in any order: they are shown by their beginning, those without a day last. */
  stages?: readonly StageContent[] | undefined;
  note?: string | undefined;
}

/** Content of `StagesPage`: the schedule of one or several elections. */
export interface StagesPageContent extends PageContent {
  body?: BodyContent | undefined;
  /** The elections, the one that concerns visitors most first. */
  elections?: readonly ElectionStages[] | undefined;
  /**
   * The present: a day, or an instant with offset. A site that is built once a day gives the day of the build; without
   * it nothing is claimed about what is over.
   */
  now?: string | undefined;
  documents?: readonly DocumentContent[] | undefined;
  links?: readonly LinkContent[] | undefined;
}
