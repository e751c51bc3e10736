import { BarChart } from '@situs-kpu/charts';
import { Alert, Button, DescriptionList, Grid, KeyFigure, Text } from '@situs-kpu/ui';
import { list } from '@situs-kpu/ui/core';
import { type DataColumn, DataTable } from '@situs-kpu/ui/data-table';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import type { Locale } from '../../i18n.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { Decision } from '../../page/Decision.tsx';
import { formatCount } from '../../page/format.ts';
import { Ending, SourceLines } from '../../page/Lines.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { officeText } from '../../page/officeText.ts';
import { Part } from '../../page/Part.tsx';
import { hrefOf } from '../../page/page.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { countOf } from '../../page/values.ts';
import type { VoterDataPageContent, VoterRecord } from './content.ts';
import {
  type Agreement,
  type AreaRow,
  agreementOf,
  areaAgreementOf,
  areaRowsOf,
  labelOf,
  latestFirst,
  rowOf,
  type VoterRow,
} from './records.ts';
import { voterDataText } from './text.ts';

export interface VoterDataPageProps extends TemplateProps<VoterDataPageContent> {}

const contract: TemplatesContractId = 'templates/VoterDataPage@1';

/** Most quarters in the chart: two years. The table has all. */
const mostBars = 8;

/** Voters: the latest quarter or list, whether its figures add up, by area, and its history. */
export function VoterDataPage({ page = 'pdpb', content, ...rest }: VoterDataPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = voterDataText[locale];
  const records = latestFirst(content?.records);
  const [latest, before] = records;
  const lists = page === 'dpt';
  const check = hrefOf(site, 'cekDpt');
  const empty =
    records.length === 0 &&
    !hasBody(content?.body) &&
    list(content?.documents).length + list(content?.links).length === 0;
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {latest ? (
        <Part heading={labelOf(latest, locale)}>
          <Latest record={latest} before={lists ? undefined : before} lists={lists} locale={locale} />
        </Part>
      ) : (
        <NotFilled part={text.records} page={page} locale={locale} />
      )}
      {latest && list(latest.areas).length > 0 && (
        <Part heading={text.areas}>
          <Areas record={latest} locale={locale} />
        </Part>
      )}
      {records.length > 0 && (
        <Part heading={text.history}>
          <History records={records} lists={lists} locale={locale} />
        </Part>
      )}
      {check && (
        <Part heading={text.check}>
          <p>{text.checkText}</p>
          <p>
            <Button href={check} variant="secondary">
              {text.checkLink}
            </Button>
          </p>
        </Part>
      )}
      <Ending documents={content?.documents} links={content?.links} locale={locale} />
    </TemplatePage>
  );
}

function Latest({
  record,
  before,
  lists,
  locale,
}: {
  record: VoterRecord;
  before: VoterRecord | undefined;
  lists: boolean;
  locale: Locale;
}): ReactElement {
  const text = voterDataText[locale];
  const agreement = agreementOf(record);
  const figure = (label: string, value: number | undefined, previous?: number) => (
    <li>
      <KeyFigure
        shared
        label={label}
        value={countOf(value) ?? null}
        unit={text.unit}
        size="3xl"
        locale={locale}
        {...(previous !== undefined && before && { previous, previousLabel: labelOf(before, locale) })}
      />
    </li>
  );
  const places = [
    [text.districts, record.districts],
    [text.villages, record.villages],
    [text.stations, record.stations],
  ] as const;
  return (
    <>
      <Grid as="ul" min={10}>
        {figure(text.voters, record.total, countOf(before?.total))}
        {figure(text.men, record.men)}
        {figure(text.women, record.women)}
      </Grid>
      <Disagreement
        agreement={agreement}
        heading={text.mismatch}
        explain={text.mismatchText}
        locale={locale}
      />
      {!(agreement && !agreement.agrees) && (
        <Text size="sm" tone="muted">
          {agreement ? text.agrees : text.notChecked}
        </Text>
      )}
      <DescriptionList
        items={[
          ...places.flatMap(([label, value]) =>
            countOf(value) === undefined && label !== text.districts
              ? []
              : [{ label, value: formatCount(value, locale) }],
          ),
          {
            label: lists ? text.decision : text.minutes,
            value: <Decision decision={record.minutes} locale={locale} />,
          },
        ]}
        locale={locale}
      />
      <SourceLines sources={record.sources} locale={locale} />
    </>
  );
}

function Disagreement({
  agreement,
  heading,
  explain,
  locale,
}: {
  agreement: Agreement;
  heading: string;
  explain: (sum: string, total: string) => string;
  locale: Locale;
}): ReactElement | null {
  if (!agreement || agreement.agrees) return null;
  return (
    <Alert tone="warning" word={officeText[locale].check} heading={heading} locale={locale}>
      {explain(formatCount(agreement.sum, locale), formatCount(agreement.total, locale))}
    </Alert>
  );
}

function Areas({ record, locale }: { record: VoterRecord; locale: Locale }): ReactElement {
  const text = voterDataText[locale];
  const columns: DataColumn<AreaRow>[] = [
    { id: 'name', header: text.area, rowHeader: true },
    { id: 'total', header: text.voters, kind: 'number' },
    { id: 'men', header: text.men, kind: 'number' },
    { id: 'women', header: text.women, kind: 'number' },
  ];
  return (
    <>
      <Disagreement
        agreement={areaAgreementOf(record)}
        heading={text.areaMismatch}
        explain={text.areaMismatchText}
        locale={locale}
      />
      <DataTable
        caption={text.areasOf(labelOf(record, locale))}
        columns={columns}
        rows={areaRowsOf(record.areas)}
        noun={text.area.toLowerCase()}
        locale={locale}
      />
    </>
  );
}

function History({
  records,
  lists,
  locale,
}: {
  records: readonly VoterRecord[];
  lists: boolean;
  locale: Locale;
}): ReactElement {
  const text = voterDataText[locale];
  const rows = records.map((record) => rowOf(record, locale));
  // From early to late, as time is read.
  const bars = rows.slice(0, mostBars).reverse();
  const label = lists ? text.list : text.period;
  const columns: DataColumn<VoterRow>[] = [
    { id: 'label', header: label, rowHeader: true, sort: false },
    { id: 'total', header: text.voters, kind: 'number' },
    { id: 'men', header: text.men, kind: 'number' },
    { id: 'women', header: text.women, kind: 'number' },
    {
      id: 'minutes',
      header: lists ? text.decision : text.minutes,
      accessor: (row) => row.minutes || null,
    },
  ];
  return (
    <>
      {bars.filter(({ total }) => total !== null).length > 1 && (
        <BarChart
          data={bars.map(({ label: name, total }, i) => ({ id: String(i), label: name, value: total }))}
          spec={{
            title: lists ? text.chartLists : text.chart,
            labelHeader: label,
            valueHeader: text.voters,
            unit: text.unit,
          }}
          locale={locale}
        >
          {text.chartSource}
        </BarChart>
      )}
      <DataTable
        caption={lists ? text.historyLists : text.historyCaption}
        columns={columns}
        rows={rows}
        noun={lists ? text.nounLists : text.noun}
        locale={locale}
      />
    </>
  );
}
