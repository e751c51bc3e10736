import { Cluster, DateTime, Deadline, EmptyState, Heading, Stack } from '@situs-kpu/ui';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { FeedLinks } from '../../page/FeedLinks.tsx';
import { fillerOf } from '../../page/NotFilled.tsx';
import { newsText } from '../../page/newsText.ts';
import { PagedList, pagedOf } from '../../page/PagedList.tsx';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { AnnouncementListPageContent } from './content.ts';
import { sortAnnouncements } from './sort.ts';
import { announcementListPageText } from './text.ts';

export interface AnnouncementListPageProps extends TemplateProps<AnnouncementListPageContent> {}

const contract: TemplatesContractId = 'templates/AnnouncementListPage@1';

/** Announcements: what is still open stands first, with its limit. */
export function AnnouncementListPage({
  page = 'pengumuman',
  content,
  ...rest
}: AnnouncementListPageProps): ReactElement {
  const { locale = 'id', timeZone } = rest.site;
  const text = announcementListPageText[locale];
  const shared = newsText[locale];
  const now = str(content?.now) || undefined;
  const groups = sortAnnouncements(content?.items, now, timeZone);
  return (
    <TemplatePage contract={contract} page={page} content={content} {...rest}>
      <PagedList paged={pagedOf(content)} locale={locale}>
        {groups.length === 0 && (
          <EmptyState heading={shared.listEmpty} who={fillerOf(page, locale)} locale={locale}>
            {shared.listEmptyWhy}
          </EmptyState>
        )}
        {groups.map(({ group, items }) => (
          <Part key={group} heading={text[group]}>
            <Stack as="ul" space={5}>
              {items.map(({ title, href, published, number, summary, deadline, extendedFrom, closed }, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same announcement may stand twice
                <li key={i}>
                  <Heading level={3} size="lg">
                    <a href={str(href)}>{str(title) || shared.untitled}</a>
                  </Heading>
                  <Cluster space={2}>
                    {str(number) && <small>{`${text.number} ${str(number)}`}</small>}
                    <small>
                      {str(published) ? (
                        <>
                          {`${shared.published} `}
                          <DateTime value={str(published)} timeZone={timeZone} time={false} locale={locale} />
                        </>
                      ) : (
                        shared.noPublished
                      )}
                    </small>
                  </Cluster>
                  {str(summary) && <p>{str(summary)}</p>}
                  {str(deadline) && (
                    <Deadline
                      label={text.deadline}
                      date={str(deadline)}
                      extendedFrom={str(extendedFrom) || undefined}
                      done={closed === true}
                      timeZone={timeZone}
                      // Nobody is late for what is closed: its day says enough.
                      now={group === 'closed' ? undefined : now}
                      locale={locale}
                    />
                  )}
                </li>
              ))}
            </Stack>
          </Part>
        ))}
      </PagedList>
      <FeedLinks feeds={content?.feeds} locale={locale} />
    </TemplatePage>
  );
}
