import { formModels, information, type PageId, publicInformationColumns } from '@situs-kpu/standard';
import { type FilterGroup, Filters, LinkList } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { DocumentList } from '../../page/DocumentList.tsx';
import { fill } from '../../page/fill.ts';
import { Part } from '../../page/Part.tsx';
import { pathOn } from '../../page/page.ts';
import { pageLinks } from '../../page/pageLinks.ts';
import { firstOf } from '../../page/query.ts';
import { safeAddress } from '../../page/safeAddress.ts';
import { serviceText } from '../../page/serviceText.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { VerificationNote } from '../../page/VerificationNote.tsx';
import { str } from '../../page/values.ts';
import type { PublicInformationListPageContent } from './content.ts';
import { filterInformation } from './filter.ts';
import { type PublicInformationRow, PublicInformationTable } from './PublicInformationTable.tsx';
import { publicInformationListPageText } from './text.ts';

export interface PublicInformationListPageProps extends TemplateProps<PublicInformationListPageContent> {}

const contract: TemplatesContractId = 'templates/PublicInformationListPage@1';

const categoryPages: readonly PageId[] = ['berkala', 'setiapSaat', 'sertaMerta', 'dikecualikan'];
const model = formModels.filter(({ id }) => id === 'PPID-A');

/** The list of public information (DIP) with the columns of Model PPID-A, filtered by the four categories. */
export function PublicInformationListPage({
  page = 'dip',
  content,
  ...rest
}: PublicInformationListPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = publicInformationListPageText[locale];
  const shared = serviceText[locale];
  const all = list(content?.items);
  const filter = content?.filter;
  const items = filterInformation(all, filter);
  const documents = list(content?.documents);
  const action = str(content?.action);
  const search = firstOf(filter, 'q');
  const asked = firstOf(filter, 'kategori') !== '' || firstOf(filter, 'unit') !== '' || search !== '';
  const nameOf = (category: unknown) =>
    information.find(({ id }) => id === category)?.name[locale] ?? (str(category) || null);
  const rows = items.map(
    (item, i): PublicInformationRow => ({
      no: i + 1,
      nama: str(item.name) || text.untitled,
      ringkasan: str(item.summary) || null,
      unit: str(item.unit) || null,
      pejabat: str(item.official) || null,
      'waktu-tempat': str(item.published) || null,
      retensi: str(item.retention) || null,
      kategori: nameOf(item.category),
      href: safeAddress(item.href) ?? null,
    }),
  );
  const headers = [
    ...publicInformationColumns.map(({ id, label }) => ({
      id: id as Exclude<keyof PublicInformationRow, 'href'>,
      label: label[locale],
    })),
    ...(rows.some(({ kategori }) => kategori) ? [{ id: 'kategori' as const, label: text.category }] : []),
  ];
  const units = [...new Set(all.map(({ unit }) => str(unit)).filter(Boolean))].sort();
  const groups: FilterGroup[] = [
    {
      type: 'radio',
      name: 'kategori',
      label: text.category,
      options: information.map(({ id, name }) => ({
        value: id,
        label: name[locale],
        // Where the server has left the others out, they cannot be counted.
        count:
          asked && items.length === all.length
            ? undefined
            : all.filter(({ category }) => category === id).length,
      })),
      value: firstOf(filter, 'kategori'),
    },
    {
      type: 'select',
      name: 'unit',
      label: text.unit,
      options: units.map((unit) => ({ value: unit, label: unit })),
      value: firstOf(filter, 'unit'),
    },
  ];
  const links = pageLinks(site, categoryPages);
  const ask = pageLinks(site, ['permohonan']);
  return (
    <TemplatePage
      contract={contract}
      page={page}
      content={content}
      empty={all.length === 0 && documents.length === 0 && !asked}
      {...rest}
    >
      {action ? (
        <Filters
          action={action}
          groups={groups}
          results={items.length}
          {...(search && { keep: { q: search } })}
          locale={locale}
        />
      ) : (
        links.length > 0 && (
          <Part heading={text.by}>
            <LinkList items={links} />
          </Part>
        )
      )}
      {items.length === 0 && asked && <p>{text.none}</p>}
      {rows.length > 0 && (
        <PublicInformationTable
          caption={fill(rows.length < all.length ? text.captionFiltered : text.caption, {
            office: site.shortName,
            shown: rows.length,
            all: all.length,
          })}
          headers={headers}
          rows={rows}
          noun={text.noun}
          fileName={`dip-${pathOn(site, page)
            .replace(/[^a-z0-9]+/gi, '-')
            .replace(/^-|-$/g, '')}`}
          locale={locale}
        />
      )}
      {documents.length > 0 && (
        <Part heading={shared.documents}>
          <DocumentList documents={documents} locale={locale} />
        </Part>
      )}
      {ask.length > 0 && (
        <Part heading={text.request}>
          <LinkList items={ask} />
        </Part>
      )}
      <VerificationNote stated={model} what={text.model} locale={locale} />
    </TemplatePage>
  );
}
