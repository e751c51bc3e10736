import { pageType } from '@situs-kpu/standard';
import { LinkList } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { DocumentList } from '../../page/DocumentList.tsx';
import { fill } from '../../page/fill.ts';
import { NotFilled } from '../../page/NotFilled.tsx';
import { Part } from '../../page/Part.tsx';
import { safeAddress } from '../../page/safeAddress.ts';
import { serviceText } from '../../page/serviceText.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { LinkPageContent } from './content.ts';
import { linkPageText } from './text.ts';

export interface LinkPageProps extends TemplateProps<LinkPageContent> {}

const contract: TemplatesContractId = 'templates/LinkPage@1';

/** Links that procurement needs (AKU-05), known by a word of their address. */
const procurement = [
  ['sirup', /sirup/i],
  ['lpse', /lpse|spse/i],
] as const;

/** Services of other sites, each with what it is for. */
export function LinkPage({ page = 'pengadaan', content, ...rest }: LinkPageProps): ReactElement {
  const { locale = 'id' } = rest.site;
  const text = linkPageText[locale];
  const links = list(content?.links).flatMap(({ label, href, note }) => {
    const address = safeAddress(href);
    return address ? [{ href: address, label: str(label) || text.untitled, note: str(note) }] : [];
  });
  const documents = list(content?.documents);
  const lacking =
    page === 'pengadaan'
      ? procurement.filter(([, word]) => !links.some(({ href, label }) => word.test(`${href} ${label}`)))
      : [];
  return (
    <TemplatePage
      contract={contract}
      page={page}
      content={content}
      empty={links.length === 0 && documents.length === 0 && !hasBody(content?.body)}
      {...rest}
    >
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      <Part heading={text.links}>
        {links.length > 0 && <LinkList items={links} />}
        {lacking.map(([name]) => (
          <p key={name}>{fill(text.lacks, { what: text[name] })}</p>
        ))}
        {links.length === 0 && lacking.length === 0 && (
          <NotFilled by={pageType(page).filledBy} locale={locale} />
        )}
      </Part>
      {documents.length > 0 && (
        <Part heading={serviceText[locale].documents}>
          <DocumentList documents={documents} locale={locale} />
        </Part>
      )}
    </TemplatePage>
  );
}
