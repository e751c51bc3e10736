import {
  electionInformation,
  type InformationItem,
  information,
  type PageId,
  pageType,
} from '@situs-kpu/standard';
import { LinkList } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { anchors } from '../../page/anchors.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { DocumentList } from '../../page/DocumentList.tsx';
import { fill } from '../../page/fill.ts';
import { NotFilled } from '../../page/NotFilled.tsx';
import { Part } from '../../page/Part.tsx';
import { pageLinks } from '../../page/pageLinks.ts';
import { serviceText } from '../../page/serviceText.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { VerificationNote } from '../../page/VerificationNote.tsx';
import { str } from '../../page/values.ts';
import type { CategoryItemContent, InformationCategoryPageContent } from './content.ts';
import { categoryOf, pagesOfItem } from './pages.ts';
import { informationCategoryPageText } from './text.ts';

export interface InformationCategoryPageProps extends TemplateProps<InformationCategoryPageContent> {}

const contract: TemplatesContractId = 'templates/InformationCategoryPage@1';

/** Whether the office says anything about an item, also that there is none. */
const says = (item: CategoryItemContent | undefined): boolean =>
  !!item &&
  (hasBody(item.body) ||
    str(item.none) !== '' ||
    list(item.documents).length > 0 ||
    list(item.links).length > 0);

/** One category of information: every item of the law, with what the office has of it or who has to fill it. */
export function InformationCategoryPage({
  page = 'berkala',
  content,
  ...rest
}: InformationCategoryPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = informationCategoryPageText[locale];
  const shared = serviceText[locale];
  const id = categoryOf[page] ?? 'berkala';
  const category = information.find((each) => each.id === id);
  const given = list(content?.items);
  const election = id === 'berkala' ? electionInformation : [];
  const laws = [...(category?.items ?? []), ...election];
  const linksOf = (item: string) => pageLinks(site, pagesOfItem[id]?.[item] ?? []);
  const found = (item: InformationItem) => given.filter((each) => str(each.id) === item.id);
  const filled = laws.filter((item) => found(item).some(says));
  // Whether the other page says anything is seen there.
  const linked = laws.filter((item) => !filled.includes(item) && linksOf(item.id).length > 0);
  const others = given.filter((item) => !laws.some((law) => law.id === str(item.id)));
  const documents = list(content?.documents);
  const by = pageType(page).filledBy;

  const bodyOf = (item: CategoryItemContent, key: number) => {
    const files = list(item.documents);
    const links = list(item.links);
    return (
      <div key={key}>
        {hasBody(item.body) && <BodyText body={item.body} locale={locale} />}
        {files.length > 0 && <DocumentList documents={files} locale={locale} />}
        {links.length > 0 && <LinkList items={links} />}
        {str(item.none) && <p>{str(item.none)}</p>}
      </div>
    );
  };
  const partOf = (item: InformationItem) => {
    const own = found(item).filter(says);
    const links = linksOf(item.id);
    return (
      <Part key={item.id} heading={item.text[locale]} level={3}>
        {own.map(bodyOf)}
        {links.length > 0 && <LinkList items={links} />}
        {own.length === 0 && links.length === 0 && <NotFilled by={by} locale={locale} />}
      </Part>
    );
  };
  const dip = pageLinks(site, ['dip', 'permohonan'] satisfies PageId[]);
  return (
    <TemplatePage contract={contract} page={page} content={content} {...rest}>
      <div>
        <p>{`${category?.meaning[locale]}.`}</p>
        <p>
          {fill(linked.length > 0 ? text.filled : text.filledHere, {
            n: filled.length,
            all: laws.length,
            links: linked.length,
          })}
        </p>
      </div>
      {documents.length > 0 && <DocumentList documents={documents} locale={locale} />}
      {id === 'dikecualikan' && (
        <Part heading={text.exempt}>
          <p>{text.exemptWhy}</p>
          <LinkList items={pageLinks(site, ['keberatan', 'prosedur'])} />
        </Part>
      )}
      <Part heading={text.items}>{(category?.items ?? []).map(partOf)}</Part>
      {election.length > 0 && <Part heading={text.election}>{election.map(partOf)}</Part>}
      {others.length > 0 && (
        <Part heading={text.others}>
          {anchors(others, (item) => str(item.title) || text.untitled).map(({ anchor, title, item }) => (
            <Part key={anchor} id={anchor} heading={title} level={3}>
              {says(item) ? bodyOf(item, 0) : <NotFilled by={by} locale={locale} />}
            </Part>
          ))}
        </Part>
      )}
      {dip.length > 0 && (
        <Part heading={shared.links}>
          <LinkList items={dip} />
        </Part>
      )}
      {category && <VerificationNote stated={[category]} what={text.model} locale={locale} />}
    </TemplatePage>
  );
}
