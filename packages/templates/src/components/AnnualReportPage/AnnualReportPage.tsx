import { annualReport } from '@situs-kpu/standard';
import { Alert, FigureGroup, Table } from '@situs-kpu/ui';
import { isDay, list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { DocumentList } from '../../page/DocumentList.tsx';
import { fill } from '../../page/fill.ts';
import { Part } from '../../page/Part.tsx';
import { safeAddress } from '../../page/safeAddress.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { countOf, str } from '../../page/values.ts';
import type { AnnualReportPageContent, ServiceReportContent } from './content.ts';
import { annualReportPageText } from './text.ts';

export interface AnnualReportPageProps extends TemplateProps<AnnualReportPageContent> {}

const contract: TemplatesContractId = 'templates/AnnualReportPage@1';

/** A length of time as it may be shown: from 0 up, or `null`. */
const length = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0 && value < 10_000 ? value : null;
const yearOf = ({ year }: ServiceReportContent): number | undefined => {
  const value = countOf(year);
  return value !== undefined && value >= 1900 && value <= 2200 ? value : undefined;
};

/** The yearly report of the information service: number, time, granted and refused, reasons; the latest year large. */
export function AnnualReportPage({
  page = 'laporanLayanan',
  content,
  ...rest
}: AnnualReportPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = annualReportPageText[locale];
  const reports = [...list(content?.reports)].sort((a, b) => (yearOf(b) ?? 0) - (yearOf(a) ?? 0));
  const [latest, ...earlier] = reports;
  const label = (id: (typeof annualReport.parts)[number]['id']) =>
    annualReport.parts.find((part) => part.id === id)?.label[locale] ?? id;

  /** Granted and refused beside the number of requests: what does not fit is said, not corrected. */
  const balance = (report: ServiceReportContent): ReactElement | null => {
    const all = countOf(report.requests);
    const granted = countOf(report.granted);
    const refused = countOf(report.refused);
    if (all === undefined || granted === undefined || refused === undefined) return null;
    const sum = granted + refused;
    if (sum > all) return <Alert tone="warning" heading={fill(text.wrong, { sum, all })} locale={locale} />;
    return sum < all ? <p>{fill(text.open, { n: all - sum })}</p> : null;
  };
  const reasonsOf = (report: ServiceReportContent): ReactElement => {
    const reasons = list(report.reasons);
    const refused = countOf(report.refused);
    if (reasons.length > 0)
      return (
        <Table
          caption={`${label('alasan')} ${yearOf(report) ?? ''}`.trim()}
          columns={[{ header: text.reason }, { header: text.count, numeric: true }]}
          rows={reasons.map(({ reason, count }) => [str(reason) || text.untitled, countOf(count) ?? null])}
          locale={locale}
        />
      );
    if (refused === 0) return <p>{text.noneRefused}</p>;
    return <p>{refused === undefined ? text.reasonsUnknown : text.noReasons}</p>;
  };
  const titleOf = (report: ServiceReportContent) => {
    const year = yearOf(report);
    return year === undefined ? text.noYear : fill(text.year, { year });
  };
  const partOf = (report: ServiceReportContent, key: number) => {
    const documents = list(report.documents);
    const asOf = str(report.asOf);
    return (
      <Part key={key} heading={titleOf(report)}>
        <FigureGroup
          items={[
            {
              label: label('jumlah'),
              value: countOf(report.requests) ?? null,
              unit: text.requests,
              reason: text.notYet,
            },
            {
              label: label('waktu'),
              value: length(report.days),
              unit: text.days,
              maximumFractionDigits: 1,
              reason: text.notYet,
            },
            {
              label: text.granted,
              value: countOf(report.granted) ?? null,
              unit: text.requests,
              reason: text.notYet,
            },
            {
              label: text.refused,
              value: countOf(report.refused) ?? null,
              unit: text.requests,
              reason: text.notYet,
            },
          ]}
          asOf={isDay(asOf) ? asOf : ''}
          source={str(report.source)}
          sourceHref={safeAddress(report.sourceHref)}
          locale={locale}
        />
        {balance(report)}
        <Part heading={label('alasan')} level={3}>
          {reasonsOf(report)}
        </Part>
        {documents.length > 0 && (
          <Part heading={text.reports} level={3}>
            <DocumentList documents={documents} locale={locale} />
          </Part>
        )}
      </Part>
    );
  };
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={!latest} {...rest}>
      {latest && partOf(latest, 0)}
      {earlier.length > 0 && (
        <Part heading={text.earlier}>
          <Table
            caption={text.caption}
            columns={[
              { header: text.yearColumn },
              { header: label('jumlah'), numeric: true },
              { header: `${label('waktu')} (${text.days})`, numeric: true },
              { header: text.granted, numeric: true },
              { header: text.refused, numeric: true },
            ]}
            rows={earlier.map((report) => [
              String(yearOf(report) ?? text.noYear),
              countOf(report.requests) ?? null,
              length(report.days),
              countOf(report.granted) ?? null,
              countOf(report.refused) ?? null,
            ])}
            locale={locale}
          />
          {earlier.map((report, i) => {
            const documents = list(report.documents);
            const wrong = balance(report);
            return (
              (documents.length > 0 || wrong || list(report.reasons).length > 0) && (
                // biome-ignore lint/suspicious/noArrayIndexKey: a year may stand twice
                <Part key={i} heading={titleOf(report)} level={3}>
                  {wrong}
                  {reasonsOf(report)}
                  {documents.length > 0 && <DocumentList documents={documents} locale={locale} />}
                </Part>
              )
            );
          })}
        </Part>
      )}
    </TemplatePage>
  );
}
