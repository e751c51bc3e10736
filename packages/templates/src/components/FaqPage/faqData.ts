import { list } from '@situs-kpu/ui/core';
import type { JsonLdValue } from '../../head/jsonLd.ts';
import { bodyWords, hasBody } from '../../page/BodyText.tsx';
import { str } from '../../page/values.ts';
import type { FaqPageContent } from './content.ts';

/** The questions that have an answer as FAQPage of schema.org; `undefined` when there are none, or they are made up. */
export function faqData(content: FaqPageContent | null | undefined): JsonLdValue | undefined {
  // A search engine would show an invented answer without its mark.
  if (content?.sample === true) return undefined;
  const answered = list(content?.subjects).flatMap(({ questions }) =>
    list(questions).filter(({ question, answer }) => str(question) !== '' && hasBody(answer)),
  );
  if (answered.length === 0) return undefined;
  return {
    '@context': 'https://schema.org',
    '@type': 'FAQPage',
    mainEntity: answered.map(({ question, answer }) => ({
      '@type': 'Question',
      name: str(question),
      acceptedAnswer: { '@type': 'Answer', text: bodyWords(answer) },
    })),
  };
}
