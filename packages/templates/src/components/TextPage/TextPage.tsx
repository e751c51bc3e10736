import { LinkList, TableOfContents } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { anchors } from '../../page/anchors.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { DocumentList } from '../../page/DocumentList.tsx';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { strings } from '../../page/values.ts';
import type { TextPageContent } from './content.ts';
import { textPageText } from './text.ts';

export interface TextPageProps extends TemplateProps<TextPageContent> {}

const contract: TemplatesContractId = 'templates/TextPage@1';

/** From this number of parts on a list of them helps to find one. */
const manyParts = 4;

/** A page of text with parts: history, vision and mission, duties, ad hoc bodies, rights, pledge. */
export function TextPage({ page = 'sejarah', content, ...rest }: TextPageProps): ReactElement {
  const { locale = 'id' } = rest.site;
  const text = textPageText[locale];
  const parts = anchors(list(content?.parts), ({ heading }) => heading);
  const basis = strings(content?.legalBasis);
  const documents = list(content?.documents);
  const links = list(content?.links);
  const empty =
    !hasBody(content?.body) && parts.length === 0 && basis.length + documents.length + links.length === 0;
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      {parts.length >= manyParts && (
        <TableOfContents
          label={text.contents}
          items={parts.map(({ anchor, title }) => ({ id: anchor, text: title, level: 2 }))}
          locale={locale}
        />
      )}
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {parts.map(({ anchor, title, item }) => {
        const items = strings(item.items);
        const List = item.ordered === true ? 'ol' : 'ul';
        return (
          <Part key={anchor} id={anchor} heading={title}>
            {hasBody(item.body) && <BodyText body={item.body} locale={locale} />}
            {items.length > 0 && (
              <List>
                {items.map((line, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the list is static, and lines may be the same
                  <li key={i}>{line}</li>
                ))}
              </List>
            )}
          </Part>
        );
      })}
      {basis.length > 0 && (
        <Part heading={text.legalBasis}>
          <ul>
            {basis.map((line, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list is static, and lines may be the same
              <li key={i}>{line}</li>
            ))}
          </ul>
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
    </TemplatePage>
  );
}
