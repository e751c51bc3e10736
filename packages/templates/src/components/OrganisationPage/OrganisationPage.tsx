import { DateTime, type OrgNode, OrgTree, orgTreeLevels, Table, Text } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { anchors } from '../../page/anchors.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { Ending } from '../../page/Lines.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { sumOf } from '../../page/office.ts';
import { officeText } from '../../page/officeText.ts';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { countOf, str, strings } from '../../page/values.ts';
import type { OrganisationPageContent, OrganisationUnit } from './content.ts';
import { organisationPageText } from './text.ts';

export interface OrganisationPageProps extends TemplateProps<OrganisationPageContent> {}

const contract: TemplatesContractId = 'templates/OrganisationPage@1';

/** One level more than the tree shows, so that it says what it leaves out. */
const nodesOf = (units: readonly OrganisationUnit[] | null | undefined, level = 0): OrgNode[] =>
  level > orgTreeLevels
    ? []
    : list(units).map(({ name, role, href, children }) => ({
        name: str(name),
        role: str(role) || undefined,
        href: str(href) || undefined,
        children: nodesOf(children, level + 1),
      }));

/** The structure of the office, and the people of its secretariat. */
export function OrganisationPage({
  page = 'struktur',
  content,
  ...rest
}: OrganisationPageProps): ReactElement {
  const { locale = 'id' } = rest.site;
  const text = organisationPageText[locale];
  const missing = officeText[locale].missing;
  const structure = nodesOf(content?.structure);
  const units = anchors(list(content?.units), ({ unit }) => str(unit) || text.unitless);
  const headcount = list(content?.headcount);
  const legalBasis = strings(content?.legalBasis);
  const ending = { basis: legalBasis, documents: content?.documents, links: content?.links, locale };
  const empty =
    !hasBody(content?.body) &&
    structure.length + units.length + headcount.length + legalBasis.length === 0 &&
    list(content?.documents).length + list(content?.links).length === 0;
  const people = headcount.map(
    ({ label, count }) => [str(label) || missing, countOf(count) ?? null] as const,
  );
  const secretariat = page === 'sekretariat';
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {structure.length > 0 ? (
        <Part heading={text.structure}>
          <OrgTree nodes={structure} locale={locale} />
        </Part>
      ) : (
        !secretariat && <NotFilled part={text.structureMissing} page={page} locale={locale} />
      )}
      {units.length > 0 ? (
        <Part heading={text.secretariat}>
          {units.map(({ anchor, title, item }) => {
            const staff = list(item.staff);
            return (
              <Part key={anchor} id={anchor} heading={title} level={3}>
                {str(item.task) && <p>{str(item.task)}</p>}
                {staff.length > 0 ? (
                  <Table
                    caption={text.staffOf(title)}
                    columns={[{ header: text.position }, { header: text.name }]}
                    rows={staff.map(({ position, name }) => [str(position) || missing, str(name) || missing])}
                    locale={locale}
                  />
                ) : (
                  <Text tone="muted">{text.noStaff}</Text>
                )}
              </Part>
            );
          })}
        </Part>
      ) : (
        secretariat && <NotFilled part={text.secretariatMissing} page={page} locale={locale} />
      )}
      {people.length > 0 && (
        <Part heading={text.headcount}>
          <Table
            caption={text.headcountCaption}
            columns={[{ header: text.kind }, { header: text.count, numeric: true }]}
            rows={people}
            footer={[text.total, sumOf(people.map(([, count]) => count)) ?? null]}
            locale={locale}
          />
          {str(content?.headcountDate) && (
            <Text size="sm" tone="muted">
              {`${text.asOf} `}
              <DateTime value={str(content?.headcountDate)} locale={locale} />
            </Text>
          )}
        </Part>
      )}
      <Ending {...ending} />
    </TemplatePage>
  );
}
