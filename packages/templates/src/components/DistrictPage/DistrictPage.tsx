import { Alert, DescriptionList, Table, Text } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import type { Locale } from '../../i18n.ts';
import { anchors } from '../../page/anchors.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { Decision } from '../../page/Decision.tsx';
import { formatCount } from '../../page/format.ts';
import { Ending, SourceLines } from '../../page/Lines.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { sumOf } from '../../page/office.ts';
import { officeText } from '../../page/officeText.ts';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { countOf, str, strings } from '../../page/values.ts';
import type { ChamberContent, DistrictPageContent } from './content.ts';
import { districtPageText } from './text.ts';

export interface DistrictPageProps extends TemplateProps<DistrictPageContent> {}

const contract: TemplatesContractId = 'templates/DistrictPage@1';

/** Electoral districts with their areas and seats, and the decision that sets them. A sum that is wrong is said. */
export function DistrictPage({ page = 'dapil', content, ...rest }: DistrictPageProps): ReactElement {
  const { locale = 'id' } = rest.site;
  const text = districtPageText[locale];
  const chambers = anchors(list(content?.chambers), ({ name }) => str(name) || text.chamber);
  const empty =
    chambers.length === 0 &&
    !hasBody(content?.body) &&
    list(content?.documents).length + list(content?.links).length === 0;
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {chambers.map(({ anchor, title, item }) => (
        <Part key={anchor} id={anchor} heading={title}>
          <DescriptionList
            items={[
              ...(str(item.election) ? [{ label: text.election, value: str(item.election) }] : []),
              { label: text.seats, value: formatCount(item.seats, locale) },
              ...(list(item.districts).length > 0
                ? [{ label: text.count, value: formatCount(list(item.districts).length, locale) }]
                : []),
              { label: text.decision, value: <Decision decision={item.decision} locale={locale} /> },
            ]}
            locale={locale}
          />
          {list(item.districts).length > 0 ? (
            <Districts chamber={item} name={title} locale={locale} />
          ) : (
            <NotFilled part={text.districts} page={page} locale={locale} />
          )}
          <SourceLines sources={item.sources} locale={locale} />
        </Part>
      ))}
      <Ending documents={content?.documents} links={content?.links} locale={locale} />
    </TemplatePage>
  );
}

function Districts({
  chamber,
  name,
  locale,
}: {
  chamber: ChamberContent;
  name: string;
  locale: Locale;
}): ReactElement {
  const text = districtPageText[locale];
  const missing = officeText[locale].missing;
  const districts = list(chamber.districts);
  const seats = districts.map((district) => countOf(district.seats));
  const sum = sumOf(seats);
  const whole = countOf(chamber.seats);
  const known = seats.filter((count) => count !== undefined).length;
  const peopled = districts.some(({ population }) => countOf(population) !== undefined);
  return (
    <>
      {sum !== undefined && whole !== undefined && sum !== whole && (
        <Alert tone="warning" word={officeText[locale].check} heading={text.contradiction} locale={locale}>
          {text.contradictionText(formatCount(sum, locale), formatCount(whole, locale))}
        </Alert>
      )}
      <Table
        caption={text.caption(name)}
        columns={[
          { header: text.district },
          { header: text.areas },
          ...(peopled ? [{ header: text.population, numeric: true }] : []),
          { header: text.seatsShort, numeric: true },
        ]}
        rows={districts.map((district, i) => [
          str(district.name) || text.untitled,
          strings(district.areas).join(', ') || missing,
          ...(peopled ? [countOf(district.population) ?? null] : []),
          seats[i] ?? null,
        ])}
        footer={[
          text.total,
          '',
          ...(peopled ? [sumOf(districts.map(({ population }) => population)) ?? null] : []),
          sum ?? null,
        ]}
        locale={locale}
      />
      {known > 0 && known < districts.length && (
        <Text size="sm" tone="muted">
          {text.partly(formatCount(known, locale), formatCount(districts.length, locale))}
        </Text>
      )}
    </>
  );
}
