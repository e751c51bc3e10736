import { StackedProgress, type StackedRow } from '@situs-kpu/charts';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { type Locale, textIn } from '../../core/model.ts';
import { formatPercent, progressShare, sumCounts } from '../../core/progress/counts.ts';
import {
  type IndicatorStatus,
  type Progress,
  type ProgressPlan,
  progressDefinitions,
  type StatusCounts,
  statusNames,
} from '../../core/progress/model.ts';
import { regionName, regionZone } from '../../core/progress/plan.ts';
import { type ProgressRule, signText, standingStates, suggestedRule } from '../../core/progress/rule.ts';
import { formatWhole } from '../../core/progress/sentences.ts';
import { type Standing, standingOf } from '../../core/progress/standing.ts';
import { provinceStory } from '../../core/progress/story.ts';
import { dimensionCounts } from '../../core/progress/views.ts';
import { DeadlineLine } from '../../progress/DeadlineLine.tsx';
import {
  Frame,
  InRegion,
  ProgressSaid,
  type ProgressWidgetProps,
  StandingMark,
} from '../../progress/Frame.tsx';
import * as styles from '../../progress/ProgressParts.css.ts';
import { doneText, shareText, titleOf } from '../../progress/words.ts';
import { progressSummaryText } from '../../texts/progress-summary.ts';

export interface IppProgressSummaryProps extends ProgressWidgetProps {
  /** What has to be filled in, by `planOf`: adds the indicators that a file does not list, and the dimensions. */
  plan?: ProgressPlan;
  /** Code of one region. Without it all regions of the file are told together. */
  region?: string;
  /** Instant at which deadlines are judged, with offset. It is given, so that server and browser say the same. */
  now: string;
  /** When a region is late or at risk. @default suggestedRule */
  rule?: ProgressRule;
  /** Adds a bar for each region (of a province) or dimension (of a region). @default false */
  details?: boolean;
  /** Tells the deadlines. Set false where `IppDeadlines` stands on the same page. @default true */
  deadlines?: boolean;
}

const id: IppContractId = 'ipp/IppProgressSummary@1';

/** How far the filling is: the share that is verified, indicators by state, standings, deadlines, and what the words mean. */
export function IppProgressSummary({
  progress: given,
  plan,
  region,
  now,
  rule = suggestedRule,
  details = false,
  deadlines = true,
  locale = 'id',
  hideSample = false,
  ...rest
}: IppProgressSummaryProps): ReactElement {
  const options = { now, rule, ...(plan && { plan }) };
  return (
    <Frame contract={id} progress={given} locale={locale} hideSample={hideSample} {...rest}>
      {(progress) =>
        region === undefined ? (
          <Province
            progress={progress}
            options={options}
            details={details}
            deadlines={deadlines}
            locale={locale}
          />
        ) : (
          <InRegion progress={progress} region={region} locale={locale}>
            {(one) => (
              <Region
                progress={progress}
                standing={standingOf(progress, one, options)}
                dimensions={details && plan ? dimensionCounts(one, plan) : []}
                deadlines={deadlines}
                locale={locale}
                now={now}
              />
            )}
          </InRegion>
        )
      }
    </Frame>
  );
}

const rowOf = (id: string, label: string, { total, ...counts }: StatusCounts, note?: string): StackedRow => ({
  id,
  label,
  // The total is no part of itself.
  counts,
  total,
  note,
});

const isUnknown = (counts: StatusCounts): boolean => Object.values(counts).every((count) => count === null);

interface Options {
  now: string;
  rule: ProgressRule;
  plan?: ProgressPlan;
}

function Province({
  progress,
  options,
  details,
  deadlines,
  locale,
}: {
  progress: Progress;
  options: Options;
  details: boolean;
  deadlines: boolean;
  locale: Locale;
}): ReactElement {
  const text = progressSummaryText[locale];
  const standings = progress.regions.map((region) => standingOf(progress, region, options));
  const counted = standings.filter(({ share }) => share.known || share.reason === 'nothing');
  const leftOut = standings.filter((one) => !counted.includes(one));
  const total = sumCounts(counted.map(({ counts }) => counts));
  const zone = regionZone(progress.regions[0]?.region ?? '');
  const all = text.all(`${formatWhole(counted.length, locale)}/${formatWhole(standings.length, locale)}`);
  const rows = [
    ...(counted.length > 0 ? [rowOf('*', all, total)] : []),
    ...(details ? standings.map(({ region, counts }) => rowOf(region, regionName(region), counts)) : []),
  ];
  return (
    <>
      {counted.length > 0 && <Hero counts={total} locale={locale} />}
      <ProgressSaid
        sentences={provinceStory({ ...progress, sample: false }, { ...options, locale }).sentences}
      />
      {standings.length > 0 && (
        <ul className={styles.row} aria-label={text.standings}>
          {standingStates.map((state) => {
            const count = standings.filter((one) => one.state === state).length;
            return (
              count > 0 && (
                <li key={state}>
                  <StandingMark state={state} locale={locale} count={count} />
                </li>
              )
            );
          })}
        </ul>
      )}
      <Bars progress={progress} rows={rows} locale={locale} zone={zone} />
      {leftOut.length > 0 && (
        <p>
          {text.leftOut}:{' '}
          {leftOut
            .map(({ region, share }) => `${regionName(region)} (${shareText(share, locale)})`)
            .join('; ')}
          .
        </p>
      )}
      {(deadlines ? progress.deadlines : []).map((deadline) => (
        <DeadlineLine
          key={deadline.id}
          label={deadline.label}
          at={deadline.at}
          done={
            standings.length > 0 &&
            standings.every(({ deadlines }) =>
              deadlines.every(
                (one) =>
                  one.deadline.id !== deadline.id || one.state === 'selesai' || one.state === 'tidakAda',
              ),
            )
          }
          zone={zone}
          now={options.now}
          locale={locale}
        />
      ))}
      <Definitions locale={locale} rule={options.rule} />
    </>
  );
}

function Region({
  progress,
  standing,
  dimensions,
  deadlines,
  now,
  locale,
}: {
  progress: Progress;
  standing: Standing;
  dimensions: ReturnType<typeof dimensionCounts>;
  deadlines: boolean;
  now: string;
  locale: Locale;
}): ReactElement {
  const text = progressSummaryText[locale];
  const { region, counts, zone } = standing;
  // Where only the whole is reported, a row of "no data yet" for each dimension would say the same five times.
  const known = dimensions.some((one) => !isUnknown(one.counts)) ? dimensions : [];
  return (
    <>
      <Hero counts={counts} locale={locale} />
      <p className={styles.row}>
        <StandingMark state={standing.state} locale={locale} />
        {standing.decisive?.signs.map(({ sign }) => (
          <span key={sign.kind}>{signText(sign, locale)}</span>
        ))}
      </p>
      {isUnknown(counts) ? (
        <p>{text.nothingKnown(regionName(region))}</p>
      ) : (
        <Bars
          progress={progress}
          rows={[
            rowOf(region, regionName(region), counts),
            ...known.map((one) =>
              rowOf(one.dimension, textIn(one.label, locale), one.counts, shareText(one.share, locale)),
            ),
          ]}
          locale={locale}
          zone={zone}
        />
      )}
      {deadlines && standing.deadlines.length === 0 && <p>{text.noDeadline}</p>}
      {(deadlines ? standing.deadlines : []).map(({ deadline, state }) => (
        <DeadlineLine
          key={deadline.id}
          label={deadline.label}
          at={deadline.at}
          original={deadline.extension ? deadline.original : null}
          done={state === 'selesai' || state === 'tidakAda'}
          zone={zone}
          now={now}
          locale={locale}
        />
      ))}
      <Definitions locale={locale} />
    </>
  );
}

function Hero({ counts, locale }: { counts: StatusCounts; locale: Locale }): ReactElement {
  const text = progressSummaryText[locale];
  const share = progressShare(counts);
  return (
    <p className={styles.hero}>
      {text.progress}{' '}
      {share.known ? (
        <>
          <data value={share.percent}>{formatPercent(share, locale)}</data> {text.verified} (
          {doneText(share, locale)})
        </>
      ) : (
        <b>{shareText(share, locale)}</b>
      )}
    </p>
  );
}

/** The farthest state first: it has the strongest step of the hue. */
const farthestFirst: readonly IndicatorStatus[] = [
  'terverifikasi',
  'terkirim',
  'dikembalikan',
  'draf',
  'kosong',
  'tidakBerlaku',
];

function Bars({
  progress,
  rows,
  zone,
  locale,
}: {
  progress: Progress;
  rows: readonly StackedRow[];
  zone: ReturnType<typeof regionZone>;
  locale: Locale;
}): ReactElement {
  const text = progressSummaryText[locale];
  return (
    <StackedProgress
      data={rows}
      spec={{
        title: titleOf(progress, text.title, zone, locale),
        labelHeader: text.place,
        valueHeader: text.counts,
        unit: text.unit,
        parts: farthestFirst.map((status) => ({
          id: status,
          label: statusNames[status][locale],
        })),
      }}
      locale={locale}
    />
  );
}

function Definitions({ locale, rule }: { locale: Locale; rule?: ProgressRule }): ReactElement {
  const text = progressSummaryText[locale];
  return (
    <div className={styles.notes}>
      <p>
        {progressDefinitions.progres[locale]} {progressDefinitions.selesai[locale]}
      </p>
      {rule && (
        <>
          <p>
            {progressDefinitions.terlambat[locale]} {progressDefinitions.berisiko[locale]}
          </p>
          <p>
            {text.rule}: {textIn(rule.label, locale)}. {textIn(rule.basis, locale)} {text.signs}:{' '}
            {rule.signs.map((sign) => signText(sign, locale)).join('; ')}.
          </p>
        </>
      )}
    </div>
  );
}
