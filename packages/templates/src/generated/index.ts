/**
 * `@situs-kpu/templates/generated`: from a result or the index of a region to a news item. No React; for the build or the
 * server. An entry of its own, because it loads the sentences of results and index, which `content` does not need.
 */
export type { ArticleSource, ArticleTable, ArticleTableColumn } from '../components/ArticlePage/article.ts';
export { articleFromIpp, type IppArticleOptions } from './ipp.ts';
export { articleMarkdown, tableMarkdown } from './markdown.ts';
export { articleFromResult, type ResultArticleOptions } from './result.ts';
export type { GeneratedArticle, GeneratedOptions, GeneratedPicture, GeneratedSite } from './types.ts';
