import type { ReactElement } from 'react';
import { ArticleText } from '../components/ArticlePage/ArticleText.tsx';
import { plainBody } from '../components/ArticlePage/article.ts';
import type { Locale } from '../i18n.ts';
import type { BodyContent } from './fields.ts';
import { strings } from './values.ts';

/** The body as it may be shown: content systems send `null` and numbers among the paragraphs of a list. */
const readable = (body: BodyContent | null | undefined): BodyContent | undefined =>
  Array.isArray(body) ? strings(body) : (body ?? undefined);

/** The text without markup. */
export const bodyWords = (body: BodyContent | null | undefined): string => plainBody(readable(body)).trim();

/** Whether there is text to read. */
export const hasBody = (body: BodyContent | null | undefined): boolean => bodyWords(body) !== '';

/** The text of a page, without the dateline and credit of news. */
export function BodyText({
  body,
  locale,
}: {
  body: BodyContent | null | undefined;
  locale: Locale;
}): ReactElement {
  return <ArticleText body={readable(body)} dateline="" city="" credit={undefined} locale={locale} />;
}
