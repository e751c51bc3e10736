import { fillerNames, type SiteStage } from '@situs-kpu/standard';
import { Button, Deadline, EmptyState, LinkList, Section, Timeline } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import { hrefOf } from '../../page/page.ts';
import { str, strings } from '../../page/values.ts';
import type { SiteConfig } from '../../site/site.ts';
import type { HomePageContent } from './content.ts';
import { HomeResults } from './HomeResults.tsx';
import { homePageText } from './text.ts';

interface LeadProps {
  site: SiteConfig;
  content: HomePageContent | null | undefined;
}

const nowOf = (content: LeadProps['content']) => str(content?.now) || undefined;

/** When is voting day: the day itself first, which stays true. */
function VotingDay({ site, content }: LeadProps): ReactElement {
  const { locale = 'id', timeZone } = site;
  const text = homePageText[locale];
  const name = str(content?.election?.name);
  const day = str(content?.election?.votingDay);
  const hours = str(content?.election?.hours);
  return (
    <Section heading={name || text.votingDay} locale={locale}>
      {day ? (
        <Deadline
          label={text.toVoting}
          date={day}
          size="countdown"
          timeZone={timeZone}
          now={nowOf(content)}
          locale={locale}
        />
      ) : (
        <EmptyState heading={text.noVotingDay} level={3} who={fillerNames.teknis[locale]} locale={locale}>
          {text.noVotingDayWhy}
        </EmptyState>
      )}
      {hours && <p>{`${text.hours} ${hours}`}</p>}
    </Section>
  );
}

/** Where a voter finds out whether and where to vote. */
function CheckList({ site }: Pick<LeadProps, 'site'>): ReactElement | null {
  const { locale = 'id' } = site;
  const text = homePageText[locale];
  const href = hrefOf(site, 'cekDpt');
  if (!href) return null;
  return (
    <Section heading={text.checkDpt} locale={locale}>
      <p>{text.checkDptWhy}</p>
      <p>
        <Button href={href}>{text.checkDptLink}</Button>
      </p>
    </Section>
  );
}

/** How to vote, line by line. */
function HowToVote({ site, content }: LeadProps): ReactElement {
  const { locale = 'id' } = site;
  const text = homePageText[locale];
  const lines = strings(content?.voting);
  return (
    <Section heading={text.where} locale={locale}>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the list is static, and lines may be the same
            <li key={i}>{line}</li>
          ))}
        </ul>
      ) : (
        <EmptyState heading={text.noVoting} level={3} who={fillerNames.parmas[locale]} locale={locale} />
      )}
    </Section>
  );
}

/** Stages before voting day, or steps after the result. */
function Stages({ site, content, after = false }: LeadProps & { after?: boolean }): ReactElement {
  const { locale = 'id', timeZone } = site;
  const text = homePageText[locale];
  const stages = list(content?.stages);
  return (
    <Section
      heading={after ? text.next : text.stages}
      href={hrefOf(site, 'tahapan')}
      linkLabel={text.stagesAll}
      locale={locale}
    >
      {stages.length > 0 ? (
        <Timeline
          items={stages.map(({ title, start, end, note }) => ({
            title: str(title) || text.unnamedStage,
            start: str(start) || undefined,
            end: str(end) || undefined,
            children: str(note) && <p>{str(note)}</p>,
          }))}
          timeZone={timeZone}
          now={nowOf(content)}
          level={3}
          locale={locale}
        />
      ) : (
        <EmptyState
          heading={after ? text.noNext : text.noStages}
          level={3}
          who={fillerNames.teknis[locale]}
          locale={locale}
        />
      )}
    </Section>
  );
}

function Results({ site, content }: LeadProps): ReactElement {
  const { locale = 'id' } = site;
  const text = homePageText[locale];
  return (
    <Section
      heading={text.results}
      href={hrefOf(site, 'hasilPemilihan') ?? hrefOf(site, 'hasilPemilu')}
      linkLabel={text.resultsAll}
      locale={locale}
    >
      <HomeResults content={content} who={fillerNames.teknis[locale]} now={nowOf(content)} locale={locale} />
    </Section>
  );
}

/** What leads the home page in a phase; nothing does outside stages, where news leads. */
export function HomeLead({ stage, site, content }: LeadProps & { stage: SiteStage }): ReactElement | null {
  const { locale = 'id' } = site;
  const text = homePageText[locale];
  const notice = content?.notice;
  const told = str(notice?.href) && str(notice?.label);
  return (
    <>
      {notice && told && (
        <Section heading={text.notice} locale={locale}>
          <LinkList items={[{ href: str(notice.href), label: str(notice.label), note: str(notice.note) }]} />
        </Section>
      )}
      {stage === 'menjelang' && (
        <>
          <VotingDay site={site} content={content} />
          <CheckList site={site} />
          <Stages site={site} content={content} />
          {strings(content?.voting).length > 0 && <HowToVote site={site} content={content} />}
        </>
      )}
      {stage === 'tenang' && (
        <>
          <Section heading={text.quiet} locale={locale}>
            <p>{text.quietWhy}</p>
          </Section>
          <VotingDay site={site} content={content} />
          <HowToVote site={site} content={content} />
          <CheckList site={site} />
        </>
      )}
      {stage === 'penghitungan' && <Results site={site} content={content} />}
      {stage === 'sesudah' && (
        <>
          <Results site={site} content={content} />
          <Stages site={site} content={content} after />
        </>
      )}
    </>
  );
}
