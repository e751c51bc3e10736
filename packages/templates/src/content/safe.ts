import type { ContentFinding } from './findings.ts';

declare const safeHtml: unique symbol;

/** HTML that {@link articleBody} made: only elements, attributes and addresses of its list. An ordinary string is not assignable. */
export type SafeHtml = string & { readonly [safeHtml]: true };

/** The body of an article after cleaning. */
export interface ArticleBody {
  /** The cleaned HTML. Headings begin at `h2`. */
  readonly html: SafeHtml;
  /** Plain text, paragraphs divided by an empty line: for descriptions, feeds, search and checks. */
  readonly text: string;
  /** Number of words in `text`. */
  readonly words: number;
  /** What was taken out or changed, and how to put it right. Empty for a body that needed nothing. */
  readonly removed: readonly ContentFinding[];
  /** Where in `html` the text of the first paragraph begins; -1 if no paragraph stands at the top level. */
  readonly lead: number;
}

/**
 * `Symbol.for`, because an app may load this module twice (server and client layer). JSON cannot hold a symbol, so
 * an object from a CMS never passes for a cleaned body; and the mark repeats the HTML, so a copy with other HTML fails.
 */
const mark: unique symbol = Symbol.for('@situs-kpu/templates/ArticleBody') as never;

export function markBody(body: Omit<ArticleBody, 'html'> & { html: string }): ArticleBody {
  return Object.freeze({ ...body, [mark]: body.html }) as unknown as ArticleBody;
}

/** Whether `articleBody` made this very object, or an unchanged copy of it in this process. */
export function isArticleBody(value: unknown): value is ArticleBody {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { html?: unknown }).html === 'string' &&
    (value as { [mark]?: unknown })[mark] === (value as { html: string }).html
  );
}
