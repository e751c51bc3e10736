import { DescriptionList } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { anchors } from '../../page/anchors.ts';
import { DocumentList } from '../../page/DocumentList.tsx';
import { Part } from '../../page/Part.tsx';
import { pageLinks } from '../../page/pageLinks.ts';
import { RelatedPages } from '../../page/RelatedPages.tsx';
import { safeAddress } from '../../page/safeAddress.ts';
import { serviceText } from '../../page/serviceText.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { ServiceListPageContent } from './content.ts';
import { serviceListPageText } from './text.ts';

export interface ServiceListPageProps extends TemplateProps<ServiceListPageContent> {}

const contract: TemplatesContractId = 'templates/ServiceListPage@1';

/** The services of an office with requirements, time and cost of each. */
export function ServiceListPage({ page = 'layanan', content, ...rest }: ServiceListPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = serviceListPageText[locale];
  const services = anchors(list(content?.services), ({ name }) => str(name) || text.untitled);
  const documents = list(content?.documents);
  return (
    <TemplatePage
      contract={contract}
      page={page}
      content={content}
      empty={services.length === 0 && documents.length === 0}
      {...rest}
    >
      {services.map(({ anchor, title, item }) => {
        const href = safeAddress(item.href);
        return (
          <Part key={anchor} id={anchor} heading={href ? <a href={href}>{title}</a> : title}>
            {str(item.summary) && <p>{str(item.summary)}</p>}
            <DescriptionList
              items={[
                { label: text.requirements, value: str(item.requirements) || text.missing },
                { label: text.time, value: str(item.time) || text.missing },
                { label: text.cost, value: str(item.cost) || text.missing },
              ]}
              locale={locale}
            />
          </Part>
        );
      })}
      {documents.length > 0 && (
        <Part heading={serviceText[locale].documents}>
          <DocumentList documents={documents} locale={locale} />
        </Part>
      )}
      <RelatedPages links={pageLinks(site, ['jamPelayanan', 'pengaduan', 'skm', 'faq'])} locale={locale} />
    </TemplatePage>
  );
}
