import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';
import type { TextPart } from '../TextPage/content.ts';

/** A word that a first-time voter may not know. */
export interface GlossaryEntry {
  /** The word as it stands in the text: "suara sah". */
  term: string;
  /** What it means, in one or two sentences. */
  meaning: string;
}

/** A question with its answer. Nothing is counted or kept. */
export interface LessonQuestion {
  question: string;
  /** Answers to choose from, in their order. */
  choices?: readonly string[] | undefined;
  /** The right answer. */
  answer: string;
  /** Why it is right. */
  why?: string | undefined;
}

/** Content of `LessonPage`. */
export interface LessonPageContent extends PageContent {
  /** For whom: "Pemilih pemula". */
  audience?: string | undefined;
  /** How long it takes, in minutes. */
  minutes?: number | undefined;
  /** What one knows afterwards. */
  goals?: readonly string[] | undefined;
  body?: BodyContent | undefined;
  parts?: readonly TextPart[] | undefined;
  glossary?: readonly GlossaryEntry[] | undefined;
  questions?: readonly LessonQuestion[] | undefined;
  documents?: readonly DocumentContent[] | undefined;
  /** Laws and documents on which the lesson rests. */
  sources?: readonly LinkContent[] | undefined;
  previous?: LinkContent | undefined;
  next?: LinkContent | undefined;
}
