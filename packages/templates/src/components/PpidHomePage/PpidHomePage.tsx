import { type InformationCategory, information, type PageId, regulations } from '@situs-kpu/standard';
import { Button, Card, Grid, Heading, LinkList } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { eppidOf } from '../../page/eppid.ts';
import { NotFilled } from '../../page/NotFilled.tsx';
import { Part } from '../../page/Part.tsx';
import { hrefOf } from '../../page/page.ts';
import { pageLinks } from '../../page/pageLinks.ts';
import { serviceText } from '../../page/serviceText.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import { Terms } from '../../page/Terms.tsx';
import type { TemplateProps } from '../../page/types.ts';
import type { PpidHomePageContent } from './content.ts';
import { ppidHomePageText } from './text.ts';

export interface PpidHomePageProps extends TemplateProps<PpidHomePageContent> {}

const contract: TemplatesContractId = 'templates/PpidHomePage@1';

const pageOfCategory: Readonly<Record<InformationCategory, PageId>> = {
  berkala: 'berkala',
  'setiap-saat': 'setiapSaat',
  'serta-merta': 'sertaMerta',
  dikecualikan: 'dikecualikan',
};

/** What people come for, the most frequent first. */
const services: readonly PageId[] = [
  'permohonan',
  'keberatan',
  'prosedur',
  'cekStatus',
  'dip',
  'hakPemohon',
  'maklumat',
  'profilPpid',
  'regulasiPpid',
  'laporanLayanan',
  'faq',
];

/** Where public information is found and asked for: categories, services, pledge, terms, cost, legal basis. */
export function PpidHomePage({ page = 'ppid', content, ...rest }: PpidHomePageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = ppidHomePageText[locale];
  const shared = serviceText[locale];
  const eppid = eppidOf(site, content?.eppid);
  const links = [...pageLinks(site, services), ...list(content?.links)];
  return (
    <TemplatePage contract={contract} page={page} content={content} {...rest}>
      <Part heading={text.ask}>
        <p>{eppid ? text.askWhy : shared.eppidMissing}</p>
        {eppid && (
          <p>
            <Button href={eppid}>{shared.eppid}</Button>
          </p>
        )}
      </Part>
      <Part heading={text.categories}>
        <Grid as="ul" min={14}>
          {information.map(({ id, name, meaning }) => {
            const href = hrefOf(site, pageOfCategory[id]);
            return href ? (
              <Card key={id} as="li" href={href} title={name[locale]}>
                {meaning[locale]}
              </Card>
            ) : (
              <li key={id}>
                <Heading level={3} size="lg">
                  {name[locale]}
                </Heading>
                <p>{meaning[locale]}</p>
                <p>{text.noPage}</p>
              </li>
            );
          })}
        </Grid>
      </Part>
      <Part heading={text.services}>
        {links.length > 0 ? <LinkList items={links} /> : <p>{text.noServices}</p>}
      </Part>
      <Part heading={text.pledge}>
        {hasBody(content?.pledge) ? (
          <BodyText body={content?.pledge} locale={locale} />
        ) : (
          <NotFilled by="ppid" locale={locale} />
        )}
      </Part>
      <Part heading={text.terms}>
        <Terms steps={['jawaban', 'perpanjangan']} locale={locale} />
      </Part>
      <Part heading={text.basis}>
        <ul>
          {regulations.map(({ id, name }) => (
            <li key={id}>{name[locale]}</li>
          ))}
        </ul>
      </Part>
    </TemplatePage>
  );
}
