import { Heading, Table } from '@situs-kpu/ui';
import { isMoment } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { type Locale, textIn } from '../../core/model.ts';
import {
  difficultyStatusNames,
  type Progress,
  type ProgressPlan,
  progressDefinitions,
  roleNames,
} from '../../core/progress/model.ts';
import { regionZone } from '../../core/progress/plan.ts';
import { provinceReport, type RegionReport } from '../../core/progress/report.ts';
import { type ProgressRule, signText, standingNames, suggestedRule } from '../../core/progress/rule.ts';
import {
  Frame,
  Moment,
  ProgressSaid,
  type ProgressWidgetProps,
  StandingMark,
} from '../../progress/Frame.tsx';
import * as parts from '../../progress/ProgressParts.css.ts';
import { momentText, shareText, titleOf } from '../../progress/words.ts';
import { progressPartsText } from '../../texts/progress-parts.ts';
import { provinceReportText } from '../../texts/progress-report.ts';
import * as styles from './IppProvinceReport.css.ts';

export interface IppProvinceReportProps extends ProgressWidgetProps {
  /** What has to be filled in, by `planOf`. */
  plan?: ProgressPlan;
  /** Instant at which everything is judged, with offset. */
  now: string;
  /** When a region is late or at risk, as data. @default suggestedRule */
  rule?: ProgressRule;
  /** When the sheet was made: an instant with offset, given by the caller. Left out, no time of printing is claimed. */
  printedAt?: string;
  /** Level of the title in the outline; parts are one below. @default 2 */
  level?: 2 | 3 | 4;
}

const id: IppContractId = 'ipp/IppProvinceReport@1';

/**
 * The report of a province for A4: the summary, one row for each region, and below, for each region that needs something,
 * its signs, difficulties, returned indicators and what to do next. Internal.
 */
export function IppProvinceReport({
  progress: given,
  plan,
  now,
  rule = suggestedRule,
  printedAt,
  level = 2,
  locale = 'id',
  ...rest
}: IppProvinceReportProps): ReactElement {
  return (
    <Frame contract={id} progress={given} locale={locale} {...rest}>
      {(progress) => (
        <Sheet
          progress={progress}
          options={{ now, rule, locale, ...(plan && { plan }) }}
          printedAt={printedAt}
          level={level}
        />
      )}
    </Frame>
  );
}

interface SheetProps {
  progress: Progress;
  options: { now: string; rule: ProgressRule; locale: Locale; plan?: ProgressPlan };
  printedAt: string | undefined;
  level: 2 | 3 | 4;
}

/** Nothing is left to do. */
const finished = ({ standing, difficulties }: RegionReport): boolean =>
  (standing.state === 'selesai' || standing.state === 'tidakAda') &&
  difficulties.length === 0 &&
  standing.conflicts === 0;

function Sheet({ progress, options, printedAt, level }: SheetProps): ReactElement {
  const { locale, rule, plan } = options;
  const text = provinceReportText[locale];
  const report = provinceReport({ ...progress, sample: false }, options);
  const zone = regionZone(progress.regions[0]?.region ?? '');
  const below = (level + 1) as 3 | 4 | 5;
  const complete = report.regions.filter(finished);
  const names = new Map(plan?.indicators.map(({ id, label }) => [id, textIn(label, locale)]));
  return (
    <div className={styles.sheet}>
      <div>
        <Heading level={level} size="xl">
          {titleOf(progress, text.title, zone, locale)}
        </Heading>
        <p>{progressPartsText[locale].internal}</p>
      </div>
      {report.regions.length === 0 ? <p>{text.none}</p> : <ProgressSaid sentences={report.story.sentences} />}
      {report.regions.length > 0 && (
        <Table
          caption={titleOf(progress, text.overview, zone, locale)}
          columns={[
            { header: text.region },
            { header: text.standing },
            { header: text.progress, numeric: true },
            { header: text.filled, numeric: true },
            { header: text.returned, numeric: true },
            { header: text.waiting, numeric: true },
            { header: text.open, numeric: true },
            { header: text.deadline },
          ]}
          rows={report.regions.map(({ region, name, standing, returned, waiting, difficulties }) => {
            const listed = standing.counts.dikembalikan !== null;
            const next = standing.decisive?.deadline ?? null;
            return [
              <bdi key={region}>{name}</bdi>,
              standingNames[standing.state][locale],
              shareText(standing.share, locale),
              shareText(standing.filled, locale),
              listed ? Math.max(returned.length, standing.counts.dikembalikan ?? 0) : null,
              listed ? Math.max(waiting.length, standing.counts.terkirim ?? 0) : null,
              difficulties.length,
              next?.at ? (
                <Moment key="at" at={next.at} zone={standing.zone} locale={locale} />
              ) : (
                progressPartsText[locale].notSet
              ),
            ];
          })}
          locale={locale}
        />
      )}
      {complete.length < report.regions.length && (
        <Heading level={below} size="lg">
          {text.details}
        </Heading>
      )}
      {report.regions
        .filter((one) => !complete.includes(one))
        .map((one) => (
          <Region
            key={one.region}
            report={one}
            names={names}
            locale={locale}
            level={(below + 1) as 4 | 5 | 6}
          />
        ))}
      {complete.length > 0 && (
        <p>
          <b>{text.complete}:</b> {complete.map(({ name }) => name).join(', ')}.
        </p>
      )}
      <div className={parts.notes}>
        <p>
          <b>{text.definitions}.</b>{' '}
          {(['terisi', 'selesai', 'progres', 'terlambat', 'berisiko'] as const)
            .map((one) => progressDefinitions[one][locale])
            .join(' ')}
        </p>
        <p>
          <b>{text.rule}.</b> {textIn(rule.label, locale)} {rule.version}. {textIn(rule.basis, locale)}{' '}
          {rule.signs.map((sign) => signText(sign, locale)).join('; ')}.
        </p>
        {printedAt !== undefined && isMoment(printedAt) && (
          <p>
            {text.printed} <Moment at={printedAt} zone={zone} locale={locale} />.
          </p>
        )}
      </div>
    </div>
  );
}

interface RegionProps {
  report: RegionReport;
  names: ReadonlyMap<string, string>;
  locale: Locale;
  level: 4 | 5 | 6;
}

function Region({ report, names, locale, level }: RegionProps): ReactElement {
  const text = provinceReportText[locale];
  const { name, standing, returned, waiting, difficulties } = report;
  const { zone, recommendations, lastActivity, idleDays, conflicts } = standing;
  const signs = standing.decisive?.signs ?? [];
  const oldest = waiting.find(({ days }) => days !== null)?.days ?? null;
  return (
    <section className={styles.region} aria-label={name}>
      <Heading level={level} size="md">
        <bdi>{name}</bdi>
      </Heading>
      <p className={parts.row}>
        <StandingMark state={standing.state} locale={locale} />
        <span>
          {text.progress} {shareText(standing.share, locale)}
        </span>
        {waiting.length > 0 && (
          <span>
            {text.waiting}: {text.waitingCount(waiting.length, oldest)}
          </span>
        )}
        {lastActivity !== null && (
          <span>
            {text.lastActivity}: <Moment at={lastActivity} zone={zone} locale={locale} />
            {idleDays !== null && idleDays > 0 && ` (${text.idle(idleDays)})`}
          </span>
        )}
      </p>
      {signs.length > 0 && (
        <p>
          {text.signs}: {signs.map(({ sign }) => signText(sign, locale)).join('; ')}.
        </p>
      )}
      {conflicts > 0 && <p>{text.conflicts(conflicts)}.</p>}
      {returned.length > 0 && (
        <>
          <p>{text.returnedList}:</p>
          <ul>
            {returned.map(({ indicator }) => (
              <li key={indicator.id}>
                <bdi>{names.get(indicator.id) ?? indicator.id}</bdi>:{' '}
                <bdi>{indicator.note?.trim() || text.noReason}</bdi>
              </li>
            ))}
          </ul>
        </>
      )}
      {difficulties.length > 0 && (
        <>
          <p>{text.open}:</p>
          <ul>
            {difficulties.map(({ difficulty, category, overdue }) => (
              <li key={difficulty.id}>
                <b>
                  <bdi>{textIn(category, locale)}</bdi>
                </b>
                : <bdi>{difficulty.text}</bdi> ({difficultyStatusNames[difficulty.status][locale]},{' '}
                {text.owner} {roleNames[difficulty.owner][locale]}
                {difficulty.dueAt !== null &&
                  `, ${overdue ? text.overdue : text.due} ${momentText(difficulty.dueAt, zone, locale)}`}
                )
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <b>{text.recommendation}:</b>{' '}
        {recommendations.length === 0
          ? text.noRecommendation
          : recommendations
              .map((one) => `${textIn(one.text, locale)} (${roleNames[one.owner][locale]})`)
              .join(' ')}
      </p>
    </section>
  );
}
