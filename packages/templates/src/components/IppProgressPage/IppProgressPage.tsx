import type { MapGeometry } from '@situs-kpu/charts';
import { type Progress, parseProgress } from '@situs-kpu/ipp/core';
import {
  IppBurnUp,
  IppDeadlines,
  IppDifficultyLog,
  IppDifficultyPareto,
  IppProgressMap,
  IppProgressMatrix,
  IppProgressSummary,
  IppProvinceReport,
  IppVerificationQueue,
} from '@situs-kpu/ipp/progress';
import { Alert, Text } from '@situs-kpu/ui';
import { isDay, isMoment } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { TemplatesContractId } from '../../contract.ts';
import { BodyText, hasBody } from '../../page/BodyText.tsx';
import { Ending, linksOf } from '../../page/Lines.tsx';
import { NotFilled } from '../../page/NotFilled.tsx';
import { Part } from '../../page/Part.tsx';
import { TemplatePage } from '../../page/TemplatePage.tsx';
import type { TemplateProps } from '../../page/types.ts';
import { str } from '../../page/values.ts';
import type { IppProgressPageContent } from './content.ts';
import { planOfContent } from './plan.ts';
import { ippProgressPageText } from './text.ts';

export interface IppProgressPageProps extends TemplateProps<IppProgressPageContent> {
  /**
   * Map of the regencies and cities of the province, for its review: `regionMap` of the regions package.
   * @default no map
   */
  geometry?: MapGeometry | undefined;
}

const contract: TemplatesContractId = 'templates/IppProgressPage@1';

/** Most entries of the queue on the page; the others are counted. */
const mostWaiting = 20;

/**
 * The file as JSON holds it, read once. What no file can hold, such as a figure that is none, is then missing, and the
 * reader says which field it is: a file that cannot be read goes to the summary as it is.
 */
function fileOf(given: unknown): { progress?: Progress; readable: boolean } {
  if (typeof given !== 'object' || given === null) return { readable: false };
  try {
    const file: unknown = JSON.parse(JSON.stringify(given));
    const reading = parseProgress(file);
    return reading.ok
      ? { progress: reading.progress, readable: true }
      : { progress: file as Progress, readable: false };
  } catch {
    return { readable: false };
  }
}

const instant = (value: unknown): string => {
  const text = str(value);
  return isMoment(text) && !isDay(text) ? text : '';
};

/**
 * How far the index has been filled in: for one office, or for the review of a province. Deadlines and difficulties are
 * told with it.
 */
export function IppProgressPage({
  page = 'ippPengisian',
  content,
  geometry,
  ...rest
}: IppProgressPageProps): ReactElement {
  const { locale = 'id' } = rest.site;
  const text = ippProgressPageText[locale];
  const { progress, readable } = fileOf(content?.progress);
  const region = str(content?.region) || undefined;
  const plan = planOfContent(content?.plan);
  const now = instant(content?.now) || instant(progress?.asOf);
  const empty = !progress && !hasBody(content?.body) && linksOf(content?.links).length === 0;
  const printedAt = instant(content?.printedAt);
  // The page carries the mark, and the first widget does.
  const part = { progress: progress as Progress, locale, hideSample: true } as const;
  const planned = plan ? { plan } : {};
  const one = region ? { region } : {};
  const sheets = content?.view === 'lembar';
  return (
    <TemplatePage contract={contract} page={page} content={content} empty={empty} {...rest}>
      <Alert tone="info" heading={text.internal} locale={locale}>
        {text.internalWhy}
      </Alert>
      {hasBody(content?.body) && <BodyText body={content?.body} locale={locale} />}
      {!progress && <NotFilled part={text.progress} page={page} locale={locale} />}
      {progress && !now && <Text tone="muted">{text.noNow}</Text>}
      {progress && now && (
        <>
          <Part heading={text.summary}>
            <IppProgressSummary
              progress={progress}
              {...planned}
              {...one}
              now={now}
              details={!sheets && region !== undefined}
              deadlines={sheets}
              locale={locale}
            />
          </Part>
          {/* The summary says why a file cannot be read; the other parts would only repeat it. */}
          {!readable ? null : sheets ? (
            <IppProvinceReport
              progress={progress}
              {...planned}
              now={now}
              {...(printedAt && { printedAt })}
              level={2}
              locale={locale}
            />
          ) : (
            <>
              {!region && geometry && (
                <Part heading={text.map}>
                  <IppProgressMap {...part} {...planned} now={now} geometry={geometry} list="folded" />
                </Part>
              )}
              {!region && plan && (
                <Part heading={text.matrix}>
                  <IppProgressMatrix {...part} plan={plan} now={now} />
                </Part>
              )}
              <Part heading={text.deadlines}>
                <IppDeadlines {...part} {...planned} {...one} now={now} />
              </Part>
              <Part heading={text.course}>
                <IppBurnUp {...part} {...planned} {...one} />
              </Part>
              <Part heading={text.difficulties}>
                {!region && <IppDifficultyPareto {...part} />}
                <IppDifficultyLog {...part} {...planned} {...one} now={now} />
              </Part>
              <Part heading={text.queue}>
                <IppVerificationQueue {...part} {...planned} {...one} now={now} most={mostWaiting} />
              </Part>
            </>
          )}
        </>
      )}
      <Ending links={content?.links} locale={locale} />
    </TemplatePage>
  );
}
