import type { BodyContent, LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** A question with its answer. */
export interface QuestionContent {
  question: string;
  /** Without an answer the question says that it is not answered yet. */
  answer?: BodyContent | undefined;
  /** Where more is said. */
  links?: readonly LinkContent[] | undefined;
}

/** Questions about one subject. */
export interface SubjectContent {
  /** "Data pemilih" */
  heading: string;
  questions?: readonly QuestionContent[] | undefined;
}

/** Content of `FaqPage`. */
export interface FaqPageContent extends PageContent {
  subjects?: readonly SubjectContent[] | undefined;
}
