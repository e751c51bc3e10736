import { refusals } from '@situs-kpu/standard';
import { LinkList } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { LineList } from '../../page/LineList.tsx';
import { OfficeWays } from '../../page/OfficeWays.tsx';
import { Part } from '../../page/Part.tsx';
import { pageLinks } from '../../page/pageLinks.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import { Terms } from '../../page/Terms.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { strings } from '../../page/values.ts';
import type { StatusCheckPageContent } from './content.ts';
import { statusCheckPageText } from './text.ts';

export interface StatusCheckPageProps extends TemplateProps<StatusCheckPageContent> {}

const contract: TemplatesContractId = 'templates/StatusCheckPage@1';

/** Where an applicant sees how far a request is, and what can be done when the answer is late. */
export function StatusCheckPage({
  page = 'cekStatus',
  content,
  ...rest
}: StatusCheckPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = statusCheckPageText[locale];
  const needs = strings(content?.needs);
  const next = pageLinks(site, ['keberatan', 'prosedur', 'permohonan']);
  return (
    <TemplatePage contract={contract} page={page} content={content} {...rest}>
      <Part heading={text.where}>
        <p>{text.whereText}</p>
        <OfficeWays site={site} eppid={content?.eppid} variant="primary" />
      </Part>
      {needs.length > 0 && (
        <Part heading={text.needs}>
          <LineList lines={needs} />
        </Part>
      )}
      <Part heading={text.terms}>
        <Terms steps={['jawaban', 'perpanjangan']} locale={locale} />
      </Part>
      <Part heading={text.meanings}>
        <p>{text.meaningsText}</p>
        <ul>
          {refusals.map(({ id, text: words }) => (
            <li key={id}>{words[locale]}</li>
          ))}
        </ul>
      </Part>
      <Part heading={text.late}>
        <p>{text.lateText}</p>
        <LinkList items={next} />
      </Part>
    </TemplatePage>
  );
}
