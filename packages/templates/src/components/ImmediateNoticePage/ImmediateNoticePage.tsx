import { information, noticePartNames, noticeParts } from '@situs-kpu/standard';
import { Accordion, Alert, DateTime, DescriptionList, EmptyState, Stack } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { anchors } from '../../page/anchors.ts';
import { DocumentList } from '../../page/DocumentList.tsx';
import { fill } from '../../page/fill.ts';
import { LineList } from '../../page/LineList.tsx';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { ImmediateNoticeContent, ImmediateNoticePageContent } from './content.ts';
import { immediateNoticePageText } from './text.ts';

export interface ImmediateNoticePageProps extends TemplateProps<ImmediateNoticePageContent> {}

const contract: TemplatesContractId = 'templates/ImmediateNoticePage@1';
const category = information.find(({ id }) => id === 'serta-merta');

/** Immediate information: notices in force with their eight parts, those that have ended, and when one is issued. */
export function ImmediateNoticePage({
  page = 'sertaMerta',
  content,
  ...rest
}: ImmediateNoticePageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id', timeZone } = site;
  const text = immediateNoticePageText[locale];
  const notices = anchors(list(content?.notices), ({ title }) => str(title) || text.untitled);
  const current = notices.filter(({ item }) => !str(item.ended));
  const past = notices.filter(({ item }) => str(item.ended));
  const time = (moment: unknown) => <DateTime value={str(moment)} timeZone={timeZone} locale={locale} />;
  const partOf = (notice: ImmediateNoticeContent, name: (typeof noticeParts)[number]) =>
    str((notice.parts as Record<string, unknown> | null | undefined)?.[name]);

  const times = ({ issued, ended }: ImmediateNoticeContent) => (
    <p>
      {str(issued) ? (
        <>
          {`${text.issued} `}
          {time(issued)}
        </>
      ) : (
        text.notIssued
      )}
      {str(ended) && (
        <>
          {`. ${text.ended} `}
          {time(ended)}
        </>
      )}
    </p>
  );
  const body = (notice: ImmediateNoticeContent) => {
    const missing = noticeParts.filter((name) => !partOf(notice, name));
    const documents = list(notice.documents);
    const kind = category?.items.find(({ id }) => id === notice.kind)?.text[locale];
    return (
      <>
        {kind && <p>{kind}</p>}
        {missing.length > 0 && (
          <Alert tone="warning" heading={text.incomplete} locale={locale}>
            {fill(text.lacks, { parts: missing.map((name) => noticePartNames[name][locale]).join('; ') })}
          </Alert>
        )}
        <DescriptionList
          items={noticeParts.map((name) => ({
            label: noticePartNames[name][locale],
            value: partOf(notice, name) || text.missing,
          }))}
          locale={locale}
        />
        {documents.length > 0 && <DocumentList documents={documents} locale={locale} />}
      </>
    );
  };
  return (
    <TemplatePage contract={contract} page={page} content={content} {...rest}>
      {current.length === 0 && (
        <EmptyState heading={text.none} locale={locale}>
          {text.noneWhy}
        </EmptyState>
      )}
      {current.map(({ anchor, title, item }) => (
        <Stack key={anchor} id={anchor}>
          <Alert tone="danger" word={text.inForce} heading={title} level={2} locale={locale}>
            {times(item)}
          </Alert>
          {body(item)}
        </Stack>
      ))}
      {past.length > 0 && (
        <Part heading={text.past}>
          <Accordion
            items={past.map(({ anchor, title, item }) => ({
              id: anchor,
              title,
              children: (
                <Stack>
                  {times(item)}
                  {body(item)}
                </Stack>
              ),
            }))}
            locale={locale}
          />
        </Part>
      )}
      <Part heading={text.when}>
        <p>{`${category?.meaning[locale]}.`}</p>
        <LineList lines={category?.items.map(({ text: name }) => name[locale]) ?? []} />
      </Part>
      <Part heading={text.must}>
        <LineList lines={noticeParts.map((name) => noticePartNames[name][locale])} ordered />
      </Part>
    </TemplatePage>
  );
}
