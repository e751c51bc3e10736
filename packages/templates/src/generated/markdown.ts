import { escapeMarkdown, line, webAddress } from '@situs-kpu/ui/core';
import type { ArticleTable } from '../components/ArticlePage/article.ts';
import { generatedText } from './text.ts';
import type { GeneratedArticle } from './types.ts';

const cell = (text: string) => escapeMarkdown(line(text));
const row = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/** A table as Markdown of GitHub, without its caption. */
export function tableMarkdown({ columns, rows }: ArticleTable): string {
  return [
    row(columns.map(({ header }) => header)),
    `| ${columns.map(({ numeric }) => (numeric ? '--:' : '---')).join(' | ')} |`,
    ...rows.map(row),
  ].join('\n');
}

/**
 * A generated article as Markdown for a content system: headline, paragraphs, table with its caption, sources, and the mark
 * that it was made from data. Everything from the data is escaped.
 */
export function articleMarkdown(article: GeneratedArticle, locale: 'id' | 'en' = 'id'): string {
  const text = generatedText[locale];
  const { title, body, table, sources, generatedFrom, figure, alt } = article;
  const blocks = [
    `# ${cell(title)}`,
    ...(figure ? [`![${cell(alt)}](<${figure.src.replace(/[<>\\]/g, encodeURIComponent)}>)`] : []),
    ...body.map(cell),
    ...(table
      ? [`**${cell(table.caption)}**`, tableMarkdown(table), ...(table.note ? [cell(table.note)] : [])]
      : []),
    `## ${text.sources}`,
    sources.length > 0
      ? sources
          .map(({ title: name, href }) => {
            const address = webAddress(href);
            return address === null
              ? `- ${cell(name)}`
              : `- [${cell(name)}](<${address.replace(/[<>\\]/g, encodeURIComponent)}>)`;
          })
          .join('\n')
      : text.noSources,
    `*${cell(`${text.notice} ${generatedFrom}.`)}*`,
  ];
  return `${blocks.join('\n\n')}\n`;
}
