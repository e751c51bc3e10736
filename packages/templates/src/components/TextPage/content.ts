import type { BodyContent, DocumentContent, LinkContent } from '../../page/fields.ts';
import type { PageContent } from '../../page/types.ts';

/** A part of a page of text, under a heading of its own. */
export interface TextPart {
  /** Heading of the part; also its address, `#visi`. */
  heading: string;
  /** Its text. */
  body?: BodyContent | undefined;
  /** A list below the text: the points of a mission, the tasks of an office. */
  items?: readonly string[] | undefined;
  /** Whether the order of `items` counts, so that they are numbered. @default false */
  ordered?: boolean | undefined;
}

/** Content of `TextPage`: history, vision and mission, duties, ad hoc bodies, Rumah Pintar Pemilu, rights, pledge. */
export interface TextPageContent extends PageContent {
  /** The text of the page; parts with headings follow it. */
  body?: BodyContent | undefined;
  parts?: readonly TextPart[] | undefined;
  /** Laws and decisions on which the page rests, as they are cited. */
  legalBasis?: readonly string[] | undefined;
  documents?: readonly DocumentContent[] | undefined;
  links?: readonly LinkContent[] | undefined;
}
