import { fillerNames, siteStageNames, siteStages } from '@situs-kpu/standard';
import { AgendaList, ContactCard, DateTime, EmptyState, LinkList, PageHeading, Section } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { type HeadData, pageHead } from '../../head/head.ts';
import { governmentOrganization } from '../../head/jsonLd.ts';
import { eventOf, isOver } from '../../page/agenda.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { linksOf } from '../../page/links.ts';
import { newestFirst } from '../../page/moments.ts';
import { NewsCards } from '../../page/NewsCards.tsx';
import { hrefOf, pathOn } from '../../page/page.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import { pageText } from '../../page/text.ts';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { SiteConfig } from '../../site/site.ts';
import { Head } from '../Head/index.ts';
import type { HomePageContent } from './content.ts';
import { HomeLead } from './HomeLead.tsx';
import { homePageText } from './text.ts';

export interface HomePageProps extends TemplateProps<HomePageContent> {}

const contract: TemplatesContractId = 'templates/HomePage@1';

/** So many news items stand on the home page; the rest is one link away. */
const latest = 6;

/** Head of the home page: its title is the name of the office alone (ID-03). */
export function homeHead(
  site: SiteConfig,
  content: HomePageContent | null | undefined,
  path?: string,
): HeadData {
  return pageHead({
    site,
    path: pathOn(site, 'beranda', path),
    description: str(content?.summary) || undefined,
    updated: str(content?.updated) || undefined,
  });
}

/**
 * Home page of an office. Its phase decides what leads: news outside stages, voting day before it, how to vote in the quiet
 * period, results with their status during the count, results and what follows after it. News, agenda, PPID, Cek DPT Online
 * and contact stand on it in every phase.
 */
export function HomePage({ page = 'beranda', content, head = false, ...rest }: HomePageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id', timeZone } = site;
  const text = homePageText[locale];
  const stage = siteStages.find((one) => one === content?.stage) ?? 'biasa';
  const news = newestFirst(list(content?.news), ({ published }) => published, timeZone).slice(0, latest);
  const now = str(content?.now) || undefined;
  const agenda = list(content?.agenda)
    .map(eventOf)
    .filter((event) => !isOver(event, now, timeZone));
  const [ppid, cekDpt, contact] = [hrefOf(site, 'ppid'), hrefOf(site, 'cekDpt'), hrefOf(site, 'kontak')];
  const services = [
    ...(ppid ? [{ href: ppid, label: text.ppid, note: text.ppidNote }] : []),
    ...(cekDpt ? [{ href: cekDpt, label: text.cekDpt, note: text.cekDptNote }] : []),
    ...linksOf(content?.services),
  ];
  const updated = str(content?.updated);
  return (
    <>
      {head && <Head data={homeHead(site, content, rest.path)} />}
      <TemplatePage
        contract={contract}
        page={page}
        content={content}
        heading={
          <PageHeading
            title={str(content?.title) || site.name}
            // Outside stages there is nothing to say: "di luar tahapan" is a word of the office, not of its visitors.
            kicker={stage === 'biasa' ? undefined : siteStageNames[stage][locale]}
            summary={str(content?.summary)}
            meta={[
              updated && (
                <>
                  {`${pageText[locale].updated} `}
                  <DateTime value={updated} timeZone={timeZone} locale={locale} />
                </>
              ),
            ]}
            locale={locale}
          />
        }
        data={[governmentOrganization(site)]}
        data-kpu-stage={stage}
        {...rest}
      >
        <HomeLead stage={stage} site={site} content={content} />
        {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
        <Section heading={text.news} href={hrefOf(site, 'berita')} linkLabel={text.newsAll} locale={locale}>
          {news.length > 0 ? (
            <NewsCards items={news} site={site} level={3} />
          ) : (
            <EmptyState heading={text.noNews} level={3} who={fillerNames.humas[locale]} locale={locale}>
              {text.noNewsWhy}
            </EmptyState>
          )}
        </Section>
        {services.length > 0 && (
          <Section heading={text.services} locale={locale}>
            <LinkList items={services} />
          </Section>
        )}
        <Section
          heading={text.agenda}
          href={hrefOf(site, 'agenda')}
          linkLabel={text.agendaAll}
          locale={locale}
        >
          <AgendaList
            events={agenda}
            timeZone={timeZone}
            now={now}
            level={3}
            empty={text.noAgenda}
            locale={locale}
          />
        </Section>
        <Section heading={text.contact} href={contact} linkLabel={text.contactAll} locale={locale}>
          <ContactCard
            contact={site.footer?.contact ?? { name: site.name }}
            timeZone={timeZone}
            now={now}
            locale={locale}
          />
        </Section>
      </TemplatePage>
    </>
  );
}
