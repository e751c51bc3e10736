import { pageType } from '@situs-kpu/standard';
import { Button, DescriptionList, LinkList, Stepper } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { DocumentList } from '../../page/DocumentList.tsx';
import { LineList } from '../../page/LineList.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { Part } from '../../page/Part.tsx';
import { pageLinks } from '../../page/pageLinks.ts';
import { safeAddress } from '../../page/safeAddress.ts';
import { serviceText } from '../../page/serviceText.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str, strings } from '../../page/values.ts';
import type { ServicePageContent } from './content.ts';
import { servicePageText } from './text.ts';

export interface ServicePageProps extends TemplateProps<ServicePageContent> {}

const contract: TemplatesContractId = 'templates/ServicePage@1';

/** One service: what is needed, step by step, how long, what it costs, its legal basis, and how to complain. */
export function ServicePage({ page = 'layananDetail', content, ...rest }: ServicePageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = servicePageText[locale];
  const by = pageType(page).filledBy;
  const requirements = strings(content?.requirements);
  const steps = list(content?.procedure);
  const basis = strings(content?.legalBasis);
  const documents = list(content?.documents);
  const [time, cost, product, place] = [content?.time, content?.cost, content?.product, content?.place].map(
    str,
  );
  const start = safeAddress(content?.start?.href);
  const complaints = pageLinks(site, ['pengaduan', 'lapor']);
  const empty =
    !hasBody(content?.body) &&
    requirements.length + steps.length + basis.length + documents.length === 0 &&
    !time &&
    !cost &&
    !product &&
    !place &&
    !hasBody(content?.complaint) &&
    !start;
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {start && (
        <p>
          <Button href={start}>{str(content?.start?.label) || text.start}</Button>
        </p>
      )}
      <Part heading={text.facts}>
        <DescriptionList
          items={[
            { label: text.time, value: time || text.missing },
            { label: text.cost, value: cost || text.missing },
            { label: text.product, value: product || text.missing },
            { label: text.place, value: place || text.missing },
          ]}
          locale={locale}
        />
      </Part>
      <Part heading={text.requirements}>
        {requirements.length > 0 ? (
          <LineList lines={requirements} />
        ) : (
          <NotFilled what={text.requirementsMissing} by={by} locale={locale} />
        )}
      </Part>
      <Part heading={text.procedure}>
        {steps.length > 0 ? (
          <Stepper
            label={text.procedure}
            items={steps.map(({ label, text: how }) => ({
              label: str(label) || text.step,
              children: str(how),
            }))}
            locale={locale}
          />
        ) : (
          <NotFilled what={text.procedureMissing} by={by} locale={locale} />
        )}
      </Part>
      <Part heading={text.basis}>
        {basis.length > 0 ? (
          <LineList lines={basis} />
        ) : (
          <NotFilled what={text.basisMissing} by={by} locale={locale} />
        )}
      </Part>
      <Part heading={text.complaint}>
        {hasBody(content?.complaint) && <BodyText body={content?.complaint} locale={locale} />}
        {complaints.length > 0 && <LinkList items={complaints} />}
        {!hasBody(content?.complaint) && complaints.length === 0 && (
          <NotFilled what={text.complaintMissing} by={by} locale={locale} />
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
