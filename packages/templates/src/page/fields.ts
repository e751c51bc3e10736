/** Shapes that several pages share. Their schemas are in `schema/fields.ts`. */
import type { ArticleBody } from '../content/safe.ts';

/** Text of a page: from `articleBody`, plain text of which each line is a paragraph, or a list of paragraphs. */
export type BodyContent = ArticleBody | string | readonly string[];

/** A link to another page or site. */
export interface LinkContent {
  /** Words of the link, understood alone. */
  label: string;
  /** Path on the site, or full address. */
  href: string;
  /** What stands beside it: "PDF, 1,2 MB". */
  note?: string | undefined;
}

/** A document that can be loaded (AKU-10: title, year, kind and size are written beside it). */
export interface DocumentContent {
  title: string;
  /** Address of the file. */
  href: string;
  /** Kind of file as people call it: "PDF", "XLSX". */
  type: string;
  /** Size in bytes. */
  size?: number | undefined;
  /** Number of pages. */
  pages?: number | undefined;
  /** Day `2024-12-04`, or the year alone `2024`. */
  date?: string | undefined;
  /** Language in words, when it is not Indonesian. */
  language?: string | undefined;
  /** `true`: a screen reader can read it; `false`: it is a scan. */
  accessible?: boolean | undefined;
  /** Year that the document is about, by which lists are divided. */
  year?: number | undefined;
  /** What it says, in one sentence. */
  note?: string | undefined;
}
