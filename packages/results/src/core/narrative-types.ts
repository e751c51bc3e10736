/** Shapes of a story. */
import type { Finding } from './findings.ts';
import type { Part } from './messages.ts';
import type { ElectionResult, Locale, ResultStatus } from './model.ts';

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
  'ruling',
  'rulings',
  'method',
  'late',
  'correction',
  'change',
  'votes',
  'difference',
  'threshold',
  'former',
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

/**
 * Why there is no sentence: figures contradict each other · the figures do not fit the status · votes are missing · no
 * document to cite · the source is flagged.
 */
export const withheldReasons = ['identities', 'status', 'no-data', 'document', 'source'] as const;
export type WithheldReason = (typeof withheldReasons)[number];

export interface StoryOptions {
  /** Length. @default 'baris' */
  length?: StoryLength;
  /** Language. @default 'id' */
  locale?: Locale;
  /** The version that was published before: the story then tells what changed since. Another contest is ignored. */
  before?: ElectionResult | undefined;
  /** Instant of telling, ISO with offset. With it late data gets its age; without it only its time is told. */
  now?: string | undefined;
}

interface StoryBase {
  length: StoryLength;
  locale: Locale;
  status: ResultStatus;
  /** Whether the figures are made up. The story then begins with the mark. */
  sample: boolean;
  /** All findings of the checks, errors first. */
  findings: readonly Finding[];
  /** The story, or what is shown in its place. */
  text: string;
}

export interface Story extends StoryBase {
  kind: 'story';
  /** The sentences in their fixed order. */
  sentences: readonly Sentence[];
  /** All sentences, joined by one space. Their texts together are `text`. */
  parts: readonly Part[];
  /** Note to print under the story, or `null`. */
  note: string | null;
}

export interface WithheldStory extends StoryBase {
  kind: 'withheld';
  reason: WithheldReason;
}

export type StoryOutcome = Story | WithheldStory;
