/** Articles that are made from data. */
import type { Article, ArticleSource, ArticleTable } from '../components/ArticlePage/article.ts';
import type { SiteConfig } from '../site/site.ts';

/** What a generated article needs of the site. */
export type GeneratedSite = Pick<SiteConfig, 'shortName'> & Partial<Pick<SiteConfig, 'locale' | 'pages'>>;

/** A picture of the same data, made beforehand: a share card, a chart as a file. */
export interface GeneratedPicture {
  src: string;
  /** Width of the file in px. */
  width: number;
  /** Height of the file in px. */
  height: number;
}

/** What only the office knows about the article. */
export interface GeneratedOptions {
  /** Path of the article: `/berita/hasil-pilwalkot-2024/`. */
  path: string;
  /** Day of publication, or instant with offset. Given, so that the same data make the same article. */
  published: string;
  /** Picture above the text; its text alternative is made from the data. */
  picture?: GeneratedPicture | undefined;
  /** Language of the article. @default that of the site */
  locale?: 'id' | 'en' | undefined;
}

/** An article made from data: ready for `ArticlePage`, which marks it. */
export interface GeneratedArticle extends Article {
  generated: true;
  /** Which data, in words: contest, status, time. */
  generatedFrom: string;
  /** The first paragraph. */
  lead: string;
  /** The paragraphs, the lead first. Plain text. */
  body: readonly string[];
  /** The figures; `null` where none may be shown. */
  table: ArticleTable | null;
  /** Text alternative of a picture or chart of the same data, at most 250 characters, always with the status. */
  alt: string;
  sources: readonly ArticleSource[];
  /**
   * Why nothing is told but this reason: the checks found figures that disagree or are missing. Do not publish such an
   * article as news; mend the data. `null` where everything may be told.
   */
  withheld: string | null;
}
