import { AgendaItem, LinkList, Stack } from '@situs-kpu/ui';
import { isMoment, list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { absoluteUrl } from '../../head/head.ts';
import type { JsonLdValue } from '../../head/jsonLd.ts';
import { eventOf } from '../../page/agenda.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { DocumentList } from '../../page/DocumentList.tsx';
import { linksOf } from '../../page/links.ts';
import { Part } from '../../page/Part.tsx';
import { pathOn, titleOf } from '../../page/page.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { EventPageContent } from './content.ts';
import * as styles from './EventPage.css.ts';
import { eventPageText } from './text.ts';

export interface EventPageProps extends TemplateProps<EventPageContent> {}

const contract: TemplatesContractId = 'templates/EventPage@1';

/** States of an event by schema.org. */
const states = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  moved: 'https://schema.org/EventRescheduled',
} as const;

/** One event: time with zone, place, what it is about, and its calendar file. */
export function EventPage({ page = 'agendaDetail', content, ...rest }: EventPageProps): ReactElement {
  const { site, path } = rest;
  const { locale = 'id', timeZone } = site;
  const text = eventPageText[locale];
  const title = titleOf(site, page, content);
  const event = eventOf({ ...content, start: content?.start ?? '', title, href: undefined });
  const documents = list(content?.documents);
  const links = linksOf(content?.links);
  const stream = content?.stream;
  const streamed = str(stream?.href) !== '';
  const known = event.start !== '' || event.place !== undefined;
  const empty = !known && !hasBody(content?.body) && documents.length + links.length === 0;
  const url = absoluteUrl(site.host, pathOn(site, page, path));
  const data: JsonLdValue = {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: title,
    url,
    startDate: event.start,
    endDate: event.end !== undefined && isMoment(event.end) ? event.end : undefined,
    previousStartDate:
      event.movedFrom !== undefined && isMoment(event.movedFrom) ? event.movedFrom : undefined,
    eventStatus: states[event.status ?? 'scheduled'],
    description: str(content?.summary) || undefined,
    location: event.place && { '@type': 'Place', name: event.place, address: event.place },
    organizer: {
      '@type': 'GovernmentOrganization',
      name: event.host ?? site.name,
      url: `https://${site.host}/`,
    },
    isAccessibleForFree: true,
  };
  return (
    <TemplatePage
      contract={contract}
      page={page}
      content={content}
      empty={empty}
      data={isMoment(event.start) ? [data] : []}
      {...rest}
    >
      <Stack as="ul">
        <AgendaItem
          className={styles.event}
          event={event}
          timeZone={timeZone}
          now={str(content?.now) || undefined}
          locale={locale}
        />
      </Stack>
      {event.start === '' && <p>{text.noTime}</p>}
      {event.place === undefined && <p>{text.noPlace}</p>}
      {event.icsHref === undefined && event.start !== '' && <p>{text.noCalendar}</p>}
      {hasBody(content?.body) && (
        <Part heading={text.about}>
          <BodyText body={content?.body} locale={locale} />
        </Part>
      )}
      {streamed && stream && (
        <Part heading={text.stream}>
          <LinkList
            items={[
              { href: str(stream.href), label: str(stream.label) || text.stream, note: str(stream.note) },
            ]}
          />
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
