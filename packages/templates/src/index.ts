export * from './components/ArticlePage/index.ts';
export * from './components/Head/index.ts';
export * from './components/JsonLd/index.ts';
export * from './components/NewsChecklist/index.ts';
export * from './components/PageShell/index.ts';
export * from './components/ResultPage/index.ts';
export type { Credit, Dateline } from './content/conventions.ts';
export type { ContentFinding, FindingText } from './content/findings.ts';
export { type ArticleBody, isArticleBody, type SafeHtml } from './content/safe.ts';
export * from './families/news.ts';
export * from './families/office.ts';
export * from './families/ppid.ts';
export {
  describe as shortDescription,
  type HeadData,
  type HeadTag,
  type PageInfo,
  pageHead,
  renderHead,
} from './head/head.ts';
export {
  breadcrumbList,
  governmentOrganization,
  type JsonLdValue,
  jsonLd,
  type NewsArticleData,
  newsArticle,
  type SiteIdentity,
} from './head/jsonLd.ts';
export type { Locale } from './i18n.ts';
export type { BodyContent, DocumentContent, LinkContent } from './page/fields.ts';
export { templateHead } from './page/page.ts';
export type { PageContent, TemplateProps } from './page/types.ts';
export { cmsPages, type PageKey, type SitePages, standardNav, standardPages } from './site/nav.ts';
export { type SiteConfig, type SiteFooterConfig, type SiteOverrides, siteFromRegion } from './site/site.ts';
