export { ArticlePage, type ArticlePageProps } from './ArticlePage.tsx';
export {
  type Article,
  type ArticleCategory,
  type ArticleFigure,
  type ArticleSource,
  type ArticleTable,
  type ArticleTableColumn,
  articleCategories,
  articleHead,
  articleJsonLd,
} from './article.ts';
