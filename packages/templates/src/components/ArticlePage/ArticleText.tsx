import { Prose } from '@situs-kpu/ui';
import type { ReactElement, ReactNode } from 'react';
import { beginsWithDateline, formatCredit, hasCredit } from '../../content/conventions.ts';
import { isArticleBody } from '../../content/safe.ts';
import { articleText, type Locale } from '../../i18n.ts';
import { escapeHtml } from '../../internal/escape.ts';
import { type Article, linesOf } from './article.ts';

export interface ArticleTextProps {
  body: Article['body'];
  /** Ready to stand before the first word, or ''. */
  dateline: string;
  city: string;
  credit: Article['credit'];
  locale: Locale;
  children?: ReactNode;
}

const isLines = (body: Article['body']): body is readonly string[] => Array.isArray(body);

/** The text of an article in one `Prose`, with dateline and credit once each. */
export function ArticleText({
  body,
  dateline,
  city,
  credit,
  locale,
  children,
}: ArticleTextProps): ReactElement {
  const closing = credit ? formatCredit(credit) : '';

  if (isArticleBody(body)) {
    const { html, text, lead } = body;
    const start = dateline && !beginsWithDateline(text, city) ? escapeHtml(dateline) : '';
    const end = closing && !hasCredit(text) ? `\n<p>${escapeHtml(closing)}</p>` : '';
    const opened =
      start === ''
        ? html
        : lead < 0
          ? `<p>${start.trimEnd()}</p>\n${html}`
          : html.slice(0, lead) + start + html.slice(lead);
    // biome-ignore lint/security/noDangerouslySetInnerHtml: isArticleBody proves that articleBody() made this HTML in this process; what is added is escaped
    return <Prose dangerouslySetInnerHTML={{ __html: opened + end }} />;
  }

  const refused = body != null && typeof body === 'object' && !isLines(body);
  if (refused && process.env.NODE_ENV !== 'production') {
    console.error(
      'Situs KPU ArticlePage: the body is an object that articleBody() did not make, or that was changed since. Its HTML could carry scripts, so it is shown as text. Pass the result of articleBody({ html }) from @situs-kpu/templates/content; a cached one is cleaned again in the same way.',
    );
  }
  const lines = isLines(body)
    ? linesOf(body)
    : String(
        (refused ? (body as { html?: unknown }).html : typeof body === 'string' ? body : '') ?? '',
      ).split('\n');
  const paragraphs = lines.filter((line) => line.trim() !== '');
  const text = paragraphs.join('\n');
  const start = dateline && !beginsWithDateline(text, city) ? dateline : '';
  return (
    <Prose>
      {refused && <p role="alert">{articleText[locale].refused}</p>}
      {paragraphs.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a paragraph is its place
        <p key={i}>{i === 0 ? start + line : line}</p>
      ))}
      {paragraphs.length === 0 && (children ? start && <p>{start}</p> : <p>{articleText[locale].empty}</p>)}
      {children}
      {closing && !hasCredit(text) && <p>{closing}</p>}
    </Prose>
  );
}
