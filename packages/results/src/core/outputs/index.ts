export { type CsvCell, formulaGuard, toCsv } from '@situs-kpu/ui/core';
export { altLimit, resultAlt, resultCaption } from './alt.ts';
export type { OutputOptions } from './content.ts';
export { type CsvOptions, resultAreasCsv, resultOptionsCsv } from './csv.ts';
export { type HtmlOptions, resultHtml } from './html.ts';
export { toJson } from './json.ts';
export {
  type DatasetFile,
  type JsonLdOptions,
  type JsonLdValue,
  resultJsonLd,
  resultJsonLdScript,
} from './json-ld.ts';
export { type MarkdownOptions, resultMarkdown } from './markdown.ts';
export { chatLimit, copyText, resultChat, resultText } from './text.ts';
