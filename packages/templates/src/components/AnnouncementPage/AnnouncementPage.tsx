import { Deadline, Stack } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import type { HeadData } from '../../head/head.ts';
import { ArticleBlock, articleData, articleFacts } from '../../page/ArticleBlock.tsx';
import { hasBody } from '../../page/BodyText.tsx';
import { DocumentList } from '../../page/DocumentList.tsx';
import { beginOf, endOf } from '../../page/moments.ts';
import { articleOf, articlePageHead } from '../../page/news.ts';
import { newsText } from '../../page/newsText.ts';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { SiteConfig } from '../../site/site.ts';
import { Head } from '../Head/index.ts';
import type { AnnouncementPageContent } from './content.ts';
import { announcementPageText } from './text.ts';

export interface AnnouncementPageProps extends TemplateProps<AnnouncementPageContent> {}

const contract: TemplatesContractId = 'templates/AnnouncementPage@1';

/** Head of an announcement, as of every news item (NEWS-10). */
export const announcementHead = (
  site: SiteConfig,
  content: AnnouncementPageContent | null | undefined,
  path?: string,
): HeadData => articlePageHead(site, content, 'pengumumanDetail', 'pengumuman', path);

/** An announcement: its number, its time limits before its text, and its attachments. */
export function AnnouncementPage({
  page = 'pengumumanDetail',
  content,
  head = false,
  ...rest
}: AnnouncementPageProps): ReactElement {
  const { site, path } = rest;
  const { locale = 'id', timeZone } = site;
  const text = announcementPageText[locale];
  const article = articleOf(site, content, page, 'pengumuman', path);
  const at = (date: unknown) => beginOf(date, timeZone) ?? Number.MAX_SAFE_INTEGER;
  const deadlines = [...list(content?.deadlines)]
    .filter(({ date }) => str(date) !== '')
    .sort((a, b) => at(a.date) - at(b.date));
  const attachments = list(content?.attachments);
  const number = str(content?.number);
  const now = str(content?.now) || undefined;
  const present = beginOf(now, timeZone);
  return (
    <>
      {head && <Head data={articlePageHead(site, content, page, 'pengumuman', path)} />}
      <TemplatePage
        contract={contract}
        page={page}
        content={content}
        empty={!hasBody(content?.body) && deadlines.length + attachments.length === 0 && !article.published}
        meta={[number ? `${text.number} ${number}` : text.noNumber, ...articleFacts(site, article)]}
        data={articleData(site, article)}
        {...rest}
      >
        {deadlines.length > 0 ? (
          <Stack space={3}>
            {deadlines.map(({ label, date, extendedFrom, done }, i) => {
              const end = endOf(date, timeZone);
              const closed = done !== true && present !== null && end !== null && present >= end;
              const name = str(label) || text.deadline;
              return (
                <Deadline
                  // biome-ignore lint/suspicious/noArrayIndexKey: two limits may be the same
                  key={i}
                  // Nobody is late for what is closed: days are counted to open limits only.
                  label={closed ? `${name} (${text.closed})` : name}
                  date={str(date)}
                  extendedFrom={str(extendedFrom) || undefined}
                  done={done === true}
                  timeZone={timeZone}
                  now={closed ? undefined : now}
                  locale={locale}
                />
              );
            })}
          </Stack>
        ) : (
          <p>{text.noDeadline}</p>
        )}
        <ArticleBlock site={site} article={article} related={content?.related}>
          <Part heading={newsText[locale].attachments}>
            {attachments.length > 0 ? (
              <DocumentList documents={attachments} locale={locale} />
            ) : (
              <p>{text.noAttachments}</p>
            )}
          </Part>
        </ArticleBlock>
      </TemplatePage>
    </>
  );
}
