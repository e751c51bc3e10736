import { Stack, Table, Text } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { DocumentList } from '../../page/DocumentList.tsx';
import { fill } from '../../page/fill.ts';
import { Part } from '../../page/Part.tsx';
import { pageLinks } from '../../page/pageLinks.ts';
import { RelatedPages } from '../../page/RelatedPages.tsx';
import { safeAddress } from '../../page/safeAddress.ts';
import { serviceText } from '../../page/serviceText.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { countOf, str } from '../../page/values.ts';
import type { ProgrammePageContent } from './content.ts';
import { programmePageText } from './text.ts';

export interface ProgrammePageProps extends TemplateProps<ProgrammePageContent> {}

const contract: TemplatesContractId = 'templates/ProgrammePage@1';

/** Programmes and activities with responsible unit, target, schedule and budget. */
export function ProgrammePage({ page = 'program', content, ...rest }: ProgrammePageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = programmePageText[locale];
  const programmes = list(content?.programmes);
  const documents = list(content?.documents);
  const year = countOf(content?.year);
  const budgets = programmes.map(({ budget }) => countOf(budget));
  const open = budgets.filter((budget) => budget === undefined).length;
  const total = budgets.reduce<number>((sum, budget) => sum + (budget ?? 0), 0);
  // A total that leaves somebody out, or that no number holds exactly, would be a wrong number.
  const whole = open === 0 && Number.isSafeInteger(total);
  const source = str(content?.source) || text.noSource;
  const sourceHref = safeAddress(content?.sourceHref);
  return (
    <TemplatePage
      contract={contract}
      page={page}
      content={content}
      empty={programmes.length === 0 && documents.length === 0}
      {...rest}
    >
      {programmes.length > 0 && (
        <Stack space={3}>
          <Table
            caption={fill(year === undefined ? text.caption : text.captionYear, {
              office: site.shortName,
              year: year ?? '',
            })}
            columns={[
              { header: text.name },
              { header: text.responsible },
              { header: text.target },
              { header: text.schedule },
              { header: text.budget, numeric: true },
            ]}
            rows={programmes.map(({ name, responsible, target, schedule, budget }) => [
              str(name) || text.untitled,
              str(responsible) || text.missing,
              str(target) || text.missing,
              str(schedule) || text.missing,
              countOf(budget) ?? text.missing,
            ])}
            {...(whole && programmes.length > 1 && { footer: [text.total, '', '', '', total] })}
            locale={locale}
          />
          {open > 0 && <p>{fill(text.partial, { n: open })}</p>}
          <Text size="sm">
            {`${text.source}: `}
            {sourceHref ? <a href={sourceHref}>{source}</a> : source}
            {'.'}
          </Text>
        </Stack>
      )}
      {documents.length > 0 && (
        <Part heading={serviceText[locale].documents}>
          <DocumentList documents={documents} locale={locale} />
        </Part>
      )}
      <RelatedPages
        links={pageLinks(site, ['anggaran', 'laporanKinerja', 'perjanjianKinerja', 'renstra', 'pengadaan'])}
        locale={locale}
      />
    </TemplatePage>
  );
}
