import { pageType } from '@situs-kpu/standard';
import { Button, DateTime, FigureGroup, Table } from '@situs-kpu/ui';
import { isDay, list } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { DocumentList } from '../../page/DocumentList.tsx';
import { fill } from '../../page/fill.ts';
import { LineList } from '../../page/LineList.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { Part } from '../../page/Part.tsx';
import { pageLinks } from '../../page/pageLinks.ts';
import { RelatedPages } from '../../page/RelatedPages.tsx';
import { safeAddress } from '../../page/safeAddress.ts';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { countOf, str, strings } from '../../page/values.ts';
import type { SurveyPageContent, SurveyResultContent } from './content.ts';
import { surveyPageText } from './text.ts';

export interface SurveyPageProps extends TemplateProps<SurveyPageContent> {}

const contract: TemplatesContractId = 'templates/SurveyPage@1';

const finite = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** The index and the highest value it can have; outside of its range it is no index. */
function indexOf({ index, scale }: SurveyResultContent) {
  const given = finite(scale);
  const most = given !== undefined && given > 0 ? given : 100;
  const value = finite(index);
  const fits = value !== undefined && value >= 0 && value <= most;
  return { most, value, shown: fits ? value : null, outside: value !== undefined && !fits };
}

/** The last result of the survey of satisfaction with its period, respondents and source, and where to take part. */
export function SurveyPage({ page = 'skm', content, ...rest }: SurveyPageProps): ReactElement {
  const { site } = rest;
  const { locale = 'id' } = site;
  const text = surveyPageText[locale];
  const by = pageType(page).filledBy;
  const survey = safeAddress(content?.survey);
  const until = str(content?.until);
  const followUp = strings(content?.followUp);
  const [last, ...earlier] = list(content?.results);
  const period = (result: SurveyResultContent) => str(result.period) || text.noPeriod;
  const outside = (result: SurveyResultContent, key?: number) => {
    const index = indexOf(result);
    return (
      index.outside && <p key={key}>{fill(text.outside, { index: index.value ?? '', scale: index.most })}</p>
    );
  };
  const lastPart = (result: SurveyResultContent) => {
    const { most, shown } = indexOf(result);
    const asOf = str(result.asOf);
    const grade = str(result.grade);
    const documents = list(result.documents);
    return (
      <>
        <p>{period(result)}</p>
        {outside(result)}
        <FigureGroup
          items={[
            {
              label: text.index,
              value: shown,
              denominator: most,
              denominatorUnit: `(${text.of})`,
              maximumFractionDigits: 2,
              reason: text.notYet,
            },
            {
              label: text.respondents,
              value: countOf(result.respondents) ?? null,
              unit: text.people,
              reason: text.notYet,
            },
          ]}
          asOf={isDay(asOf) ? asOf : ''}
          source={str(result.source)}
          sourceHref={safeAddress(result.sourceHref)}
          locale={locale}
        />
        {grade && <p>{`${text.grade}: ${grade}.`}</p>}
        {documents.length > 0 && <DocumentList documents={documents} locale={locale} />}
      </>
    );
  };
  return (
    <TemplatePage contract={contract} page={page} content={content} {...rest}>
      <Part heading={text.take}>
        {survey ? (
          <>
            <p>{text.takeWhy}</p>
            {isDay(until) && (
              <p>
                {`${text.until} `}
                <DateTime value={until} weekday locale={locale} />
                {'.'}
              </p>
            )}
            <p>
              <Button href={survey}>{text.open}</Button>
            </p>
          </>
        ) : (
          <NotFilled what={text.noSurvey} by={by} locale={locale} />
        )}
      </Part>
      <Part heading={text.last}>
        {last ? lastPart(last) : <NotFilled what={text.noResult} by={by} locale={locale} />}
      </Part>
      {earlier.length > 0 && (
        <Part heading={text.earlier}>
          <Table
            caption={text.byPeriod}
            columns={[
              { header: text.period },
              { header: text.index, numeric: true },
              { header: text.respondents, numeric: true },
            ]}
            rows={earlier.map((result) => [
              period(result),
              indexOf(result).shown,
              countOf(result.respondents) ?? null,
            ])}
            locale={locale}
          />
          {earlier.map(outside)}
          {earlier.some(({ documents }) => list(documents).length > 0) && (
            <DocumentList documents={earlier.flatMap(({ documents }) => list(documents))} locale={locale} />
          )}
        </Part>
      )}
      {followUp.length > 0 && (
        <Part heading={text.followUp}>
          <LineList lines={followUp} />
        </Part>
      )}
      <RelatedPages links={pageLinks(site, ['layanan', 'pengaduan', 'kontak'])} locale={locale} />
    </TemplatePage>
  );
}
