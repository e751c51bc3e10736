import { AgendaList, EmptyState, LinkList } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { eventOf, isOver } from '../../page/agenda.ts';
import { linksOf } from '../../page/links.ts';
import { fillerOf } from '../../page/NotFilled.tsx';
import { newsText } from '../../page/newsText.ts';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { AgendaPageContent } from './content.ts';
import { agendaPageText } from './text.ts';

export interface AgendaPageProps extends TemplateProps<AgendaPageContent> {}

const contract: TemplatesContractId = 'templates/AgendaPage@1';

/** The agenda by month, with one calendar file; what is over stands apart, where the present is known. */
export function AgendaPage({ page = 'agenda', content, ...rest }: AgendaPageProps): ReactElement {
  const { locale = 'id', timeZone } = rest.site;
  const text = agendaPageText[locale];
  const events = list(content?.events).map(eventOf);
  const now = str(content?.now) || undefined;
  const past = events.filter((event) => isOver(event, now, timeZone));
  const ahead = events.filter((event) => !isOver(event, now, timeZone));
  const icsHref = str(content?.icsHref) || undefined;
  const periods = linksOf(content?.periods);
  return (
    <TemplatePage contract={contract} page={page} content={content} {...rest}>
      {events.length === 0 ? (
        <EmptyState heading={text.empty} who={fillerOf(page, locale)} locale={locale}>
          {text.emptyWhy}
        </EmptyState>
      ) : ahead.length === 0 ? (
        <p>{text.noneAhead}</p>
      ) : (
        <AgendaList
          events={ahead}
          timeZone={timeZone}
          now={now}
          level={2}
          icsHref={icsHref}
          locale={locale}
        />
      )}
      {past.length > 0 && (
        <Part heading={text.past}>
          <AgendaList events={past} timeZone={timeZone} now={now} level={3} locale={locale} />
        </Part>
      )}
      {periods.length > 0 && (
        <Part heading={newsText[locale].periods}>
          <LinkList items={periods} />
        </Part>
      )}
    </TemplatePage>
  );
}
