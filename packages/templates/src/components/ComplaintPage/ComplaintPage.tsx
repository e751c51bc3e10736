import { pageType } from '@situs-kpu/standard';
import { DescriptionList, LinkList, Stepper } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { DocumentList } from '../../page/DocumentList.tsx';
import { LineList } from '../../page/LineList.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { Part } from '../../page/Part.tsx';
import { hrefOf } from '../../page/page.ts';
import { pageLinks } from '../../page/pageLinks.ts';
import { RelatedPages } from '../../page/RelatedPages.tsx';
import { safeAddress } from '../../page/safeAddress.ts';
import { serviceText } from '../../page/serviceText.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str, strings } from '../../page/values.ts';
import type { ComplaintPageContent } from './content.ts';
import { complaintPageText } from './text.ts';

export interface ComplaintPageProps extends TemplateProps<ComplaintPageContent> {}

const contract: TemplatesContractId = 'templates/ComplaintPage@1';

/** `mailto:` and `tel:` as people read them. */
const shown = (address: string) => address.replace(/^(?:mailto:|tel:|https?:\/\/)/i, '').replace(/\/$/, '');

/** Ways to complain, what to write, what happens then, and how those who report are protected. */
export function ComplaintPage({ page = 'pengaduan', content, ...rest }: ComplaintPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = complaintPageText[locale];
  const by = pageType(page).filledBy;
  const ways = list(content?.ways);
  const lapor = hrefOf(site, 'lapor');
  const wbs = safeAddress(content?.wbs);
  const needs = strings(content?.needs);
  const steps = list(content?.procedure);
  const documents = list(content?.documents);
  const state = [
    ...(lapor ? [{ href: lapor, label: text.lapor, note: text.laporWhy }] : []),
    ...(wbs ? [{ href: wbs, label: text.wbs, note: text.wbsWhy }] : []),
  ];
  return (
    <TemplatePage contract={contract} page={page} content={content} {...rest}>
      <p>{text.what}</p>
      <Part heading={text.ways}>
        {ways.length > 0 ? (
          <DescriptionList
            items={ways.map(({ name, text: how, href }) => {
              const address = safeAddress(href);
              return {
                label: str(name) || text.untitled,
                value: (str(how) || address) && (
                  <>
                    {str(how)}
                    {str(how) && address && <br />}
                    {address && <a href={address}>{shown(address)}</a>}
                  </>
                ),
              };
            })}
            locale={locale}
          />
        ) : (
          <NotFilled what={text.own} by={by} locale={locale} />
        )}
      </Part>
      <Part heading={text.state}>
        {state.length > 0 && <LinkList items={state} />}
        {!lapor && <p>{text.laporMissing}</p>}
        {!wbs && <p>{text.wbsMissing}</p>}
      </Part>
      {needs.length > 0 && (
        <Part heading={text.needs}>
          <LineList lines={needs} />
          <p>{serviceText[locale].private}</p>
        </Part>
      )}
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
      <Part heading={text.protection}>
        {hasBody(content?.protection) ? (
          <BodyText body={content?.protection} locale={locale} />
        ) : (
          <NotFilled what={text.protectionMissing} by={by} locale={locale} />
        )}
      </Part>
      {documents.length > 0 && (
        <Part heading={serviceText[locale].documents}>
          <DocumentList documents={documents} locale={locale} />
        </Part>
      )}
      <RelatedPages links={pageLinks(site, ['kontak', 'keberatan', 'skm', 'layanan'])} locale={locale} />
    </TemplatePage>
  );
}
