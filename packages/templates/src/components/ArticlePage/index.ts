export { ArticlePage, type ArticlePageProps } from './ArticlePage.tsx';
export {
  type Article,
  type ArticleCategory,
  type ArticleFigure,
  articleCategories,
  articleHead,
  articleJsonLd,
} from './article.ts';
