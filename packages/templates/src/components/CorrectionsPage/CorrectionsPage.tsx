import { DateTime, DescriptionList, EmptyState, LinkList } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { anchors } from '../../page/anchors.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { newestFirst } from '../../page/moments.ts';
import { Part } from '../../page/Part.tsx';
import { hrefOf } from '../../page/page.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import { type CorrectionsPageContent, correctionKinds } from './content.ts';
import { correctionsPageText } from './text.ts';

export interface CorrectionsPageProps extends TemplateProps<CorrectionsPageContent> {}

const contract: TemplatesContractId = 'templates/CorrectionsPage@1';

/** What was changed on the site, when and why, with the words before and after. */
export function CorrectionsPage({ page = 'koreksi', content, ...rest }: CorrectionsPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id', timeZone } = site;
  const text = correctionsPageText[locale];
  const corrections = newestFirst(list(content?.corrections), ({ date }) => date, timeZone);
  const looked = Array.isArray(content?.corrections);
  const own = content?.report;
  const report = str(own?.href) || hrefOf(site, 'pengaduan') || hrefOf(site, 'kontak');
  return (
    <TemplatePage
      contract={contract}
      page={page}
      content={content}
      empty={!looked && !hasBody(content?.body)}
      {...rest}
    >
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {looked && corrections.length === 0 && (
        <EmptyState heading={text.none} locale={locale}>
          {text.noneWhy}
        </EmptyState>
      )}
      {anchors(corrections, ({ title }) => str(title) || text.untitled).map(({ anchor, title, item }) => {
        const { kind, date, reason, before, after, link, noticedBy } = item;
        const href = str(link?.href);
        return (
          <Part key={anchor} id={anchor} heading={title}>
            <DescriptionList
              items={[
                { label: text.kind, value: text[correctionKinds.find((one) => one === kind) ?? 'koreksi'] },
                {
                  label: text.when,
                  value: str(date) ? (
                    <DateTime value={str(date)} timeZone={timeZone} weekday locale={locale} />
                  ) : (
                    text.missing
                  ),
                },
                { label: text.why, value: str(reason) || text.missing },
                ...(str(before) ? [{ label: text.before, value: <del>{str(before)}</del> }] : []),
                ...(str(after) ? [{ label: text.after, value: <ins>{str(after)}</ins> }] : []),
                ...(href ? [{ label: text.page, value: <a href={href}>{str(link?.label) || href}</a> }] : []),
                ...(str(noticedBy) ? [{ label: text.noticed, value: str(noticedBy) }] : []),
              ]}
              locale={locale}
            />
          </Part>
        );
      })}
      {report && (
        <Part heading={text.report}>
          <LinkList
            items={[{ href: report, label: str(own?.label) || text.reportLink, note: str(own?.note) }]}
          />
        </Part>
      )}
    </TemplatePage>
  );
}
