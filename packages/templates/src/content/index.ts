export { type ArticleBodyInput, type ArticleBodyOptions, articleBody } from './body.ts';
export {
  beginsWithDateline,
  type Credit,
  type Dateline,
  type DatelineMatch,
  formatCredit,
  formatDateline,
  hasCredit,
  parseCredit,
  parseDateline,
} from './conventions.ts';
export {
  type ContentFinding,
  type ContentFindingCode,
  contentFindingCodes,
  type FindingText,
} from './findings.ts';
export { type ArticleBody, isArticleBody, type SafeHtml } from './safe.ts';
