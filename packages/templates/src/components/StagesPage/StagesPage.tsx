import {
  DateTime,
  DescriptionList,
  StatusBadge,
  TableOfContents,
  Text,
  Timeline,
  type TimelineItem,
} from '@situs-kpu/ui';
import { instantOf, isDay, isMoment, list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { anchors } from '../../page/anchors.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { Decision } from '../../page/Decision.tsx';
import { Ending } from '../../page/Lines.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { officeText } from '../../page/officeText.ts';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { SiteConfig } from '../../site/site.ts';
import type { StageContent, StagesPageContent } from './content.ts';
import { stagesPageText } from './text.ts';

export interface StagesPageProps extends TemplateProps<StagesPageContent> {}

const contract: TemplatesContractId = 'templates/StagesPage@1';

/** Instant by which stages are put in order; those without a day that can be read come last. */
function orderOf({ start, end }: StageContent): number {
  const value = str(start) || str(end);
  const at = isDay(value) ? Date.parse(value) : isMoment(value) ? instantOf(value) : Number.NaN;
  return typeof at === 'number' && Number.isFinite(at) ? at : Number.POSITIVE_INFINITY;
}

/** From early to late, as visitors read; stages of one beginning stay as given. */
const inOrder = (stages: readonly StageContent[] | null | undefined): StageContent[] =>
  list(stages)
    .map((stage) => ({ stage, at: orderOf(stage) }))
    .sort((a, b) => (a.at === b.at ? 0 : a.at - b.at))
    .map(({ stage }) => stage);

function itemOf(stage: StageContent, { locale = 'id', timeZone }: SiteConfig): TimelineItem {
  const text = stagesPageText[locale];
  const title = str(stage.title) || text.untitled;
  const [note, href] = [str(stage.note), str(stage.href)];
  const suspended = stage.suspended === true;
  const [start, end] = [str(stage.start), str(stage.end)];
  return {
    title,
    // A stage that does not take place is neither over nor to come: its days are told as those it had.
    start: (!suspended && start) || undefined,
    end: (!suspended && end) || undefined,
    children: (suspended || note || href) && (
      <>
        {suspended && (
          <p>
            <StatusBadge tone="warning" locale={locale}>
              {text.suspended}
            </StatusBadge>
          </p>
        )}
        {suspended && (start || end) && (
          <p>
            {`${text.formerly}: `}
            {start && <DateTime value={start} timeZone={timeZone} locale={locale} />}
            {start && end && start !== end && ` ${officeText[locale].to} `}
            {end && start !== end && <DateTime value={end} timeZone={timeZone} locale={locale} />}
          </p>
        )}
        {note && <p>{note}</p>}
        {href && (
          <p>
            <a href={href}>{str(stage.linkLabel) || title}</a>
          </p>
        )}
      </>
    ),
  };
}

/** The stages of elections with their days, the regulation that sets them, and where the present stands. */
export function StagesPage({ page = 'tahapan', content, ...rest }: StagesPageProps): ReactElement {
  const { locale = 'id', timeZone } = rest.site;
  const text = stagesPageText[locale];
  const elections = anchors(list(content?.elections), ({ name }) => str(name) || text.election);
  const given = str(content?.now);
  const now = isDay(given) || isMoment(given) ? given : undefined;
  const empty =
    elections.length === 0 &&
    !hasBody(content?.body) &&
    list(content?.documents).length + list(content?.links).length === 0;
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {elections.length > 1 && (
        <TableOfContents
          label={officeText[locale].contents}
          items={elections.map(({ anchor, title }) => ({ id: anchor, text: title, level: 2 }))}
          locale={locale}
        />
      )}
      {now && (
        <Text size="sm" tone="muted">
          {`${text.asOf} `}
          <DateTime value={now} timeZone={timeZone} locale={locale} />
        </Text>
      )}
      {elections.map(({ anchor, title, item }) => {
        const stages = inOrder(item.stages);
        return (
          <Part key={anchor} id={anchor} heading={title}>
            <DescriptionList
              items={[
                {
                  label: text.votingDay,
                  value: str(item.votingDay) && <DateTime value={str(item.votingDay)} locale={locale} />,
                },
                { label: text.regulation, value: <Decision decision={item.regulation} locale={locale} /> },
              ]}
              locale={locale}
            />
            {str(item.note) && <p>{str(item.note)}</p>}
            {stages.length > 0 ? (
              <Timeline
                items={stages.map((stage) => itemOf(stage, rest.site))}
                timeZone={timeZone}
                now={now}
                level={3}
                locale={locale}
              />
            ) : (
              <NotFilled part={text.stages} page={page} locale={locale} />
            )}
          </Part>
        );
      })}
      <Ending documents={content?.documents} links={content?.links} locale={locale} />
    </TemplatePage>
  );
}
