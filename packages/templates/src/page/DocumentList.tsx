import { DocumentLink, Stack } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { Locale } from '../i18n.ts';
import type { DocumentContent } from './fields.ts';
import { pageText } from './text.ts';
import { countOf, str } from './values.ts';

/** Documents one below the other, with what a person wants to know before loading one. */
export function DocumentList({
  documents,
  locale,
}: {
  documents: readonly DocumentContent[];
  locale: Locale;
}): ReactElement {
  return (
    <Stack as="ul" space={4}>
      {documents.map(({ title, href, type, note, size, pages, date, language, accessible }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same file may stand twice
        <li key={i}>
          <DocumentLink
            href={str(href)}
            type={str(type)}
            size={countOf(size)}
            pages={countOf(pages)}
            date={str(date) || undefined}
            language={str(language) || undefined}
            accessible={typeof accessible === 'boolean' ? accessible : undefined}
            locale={locale}
          >
            {str(title) || pageText[locale].untitled}
          </DocumentLink>
          {str(note) && <p>{str(note)}</p>}
        </li>
      ))}
    </Stack>
  );
}
