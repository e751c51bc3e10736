import type { ReactElement } from 'react';
import { ArticleText } from '../components/ArticlePage/ArticleText.tsx';
import { plainBody } from '../components/ArticlePage/article.ts';
import type { Locale } from '../i18n.ts';
import type { BodyContent } from './fields.ts';

/** Whether there is text to read. */
export const hasBody = (body: BodyContent | null | undefined): boolean =>
  plainBody(body ?? undefined).trim() !== '';

/** The text of a page, without the dateline and credit of news. */
export function BodyText({
  body,
  locale,
}: {
  body: BodyContent | null | undefined;
  locale: Locale;
}): ReactElement {
  return <ArticleText body={body ?? undefined} dateline="" city="" credit={undefined} locale={locale} />;
}
