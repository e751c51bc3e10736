import { LinkList, Text } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { Locale } from '../i18n.ts';
import { DocumentList } from './DocumentList.tsx';
import type { DocumentContent, LinkContent } from './fields.ts';
import type { SourceContent } from './office.ts';
import { officeText } from './officeText.ts';
import { Part } from './Part.tsx';
import { str, strings } from './values.ts';

/** A plain list of lines; nothing where there is none. */
export function Lines({
  lines: given,
  ordered = false,
}: {
  lines: readonly string[] | null | undefined;
  ordered?: boolean;
}): ReactElement | null {
  const lines = strings(given);
  if (lines.length === 0) return null;
  const List = ordered ? 'ol' : 'ul';
  return (
    <List>
      {lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is static, and lines may be the same
        <li key={i}>{line}</li>
      ))}
    </List>
  );
}

/** Links whose words and addresses are there. */
export const linksOf = (given: readonly LinkContent[] | null | undefined): LinkContent[] =>
  list(given).flatMap(({ label, href, note }) =>
    str(label) && str(href) ? [{ label: str(label), href: str(href), note: str(note) || undefined }] : [],
  );

/** "Sumber: …" with links where they are known. */
export function SourceLines({
  sources: given,
  locale,
}: {
  sources: readonly SourceContent[] | null | undefined;
  locale: Locale;
}): ReactElement | null {
  const sources = list(given).filter(({ title }) => str(title));
  if (sources.length === 0) return null;
  return (
    <Text size="sm" tone="muted">
      {`${officeText[locale].source}: `}
      {sources.map(({ title, href }, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list is static, and two may be alike
        <span key={i}>
          {i > 0 && '; '}
          {str(href) ? <a href={str(href)}>{str(title)}</a> : str(title)}
        </span>
      ))}
    </Text>
  );
}

/** What ends a page: legal basis, documents, links. */
export function Ending({
  basis,
  documents: givenDocuments,
  links: givenLinks,
  locale,
}: {
  basis?: readonly string[] | null | undefined;
  documents?: readonly DocumentContent[] | null | undefined;
  links?: readonly LinkContent[] | null | undefined;
  locale: Locale;
}): ReactElement {
  const text = officeText[locale];
  const documents = list(givenDocuments);
  const links = linksOf(givenLinks);
  return (
    <>
      {strings(basis).length > 0 && (
        <Part heading={text.legalBasis}>
          <Lines lines={basis} />
        </Part>
      )}
      {documents.length > 0 && (
        <Part heading={text.documents}>
          <DocumentList documents={documents} locale={locale} />
        </Part>
      )}
      {links.length > 0 && (
        <Part heading={text.links}>
          <LinkList items={links} />
        </Part>
      )}
    </>
  );
}
