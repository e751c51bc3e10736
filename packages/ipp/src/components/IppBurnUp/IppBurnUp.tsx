import { BurnUp, type BurnUpForecast, type BurnUpMark, type ChartTable } from '@situs-kpu/charts';
import { formatDay } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import type { Locale } from '../../core/model.ts';
import {
  type BurnUp as Burn,
  burnUp,
  type Forecast,
  type ForecastRule,
  forecast,
} from '../../core/progress/burn-up.ts';
import { bindsRegion } from '../../core/progress/deadlines.ts';
import {
  type DeadlineMeasure,
  type Progress,
  type ProgressPlan,
  progressDefinitions,
} from '../../core/progress/model.ts';
import { regionName, regionZone } from '../../core/progress/plan.ts';
import { suggestedRule } from '../../core/progress/rule.ts';
import { Frame, type ProgressWidgetProps } from '../../progress/Frame.tsx';
import { timeZones, titleOf, valueText } from '../../progress/words.ts';
import { burnUpWidgetText } from '../../texts/progress-burn-up.ts';

export interface IppBurnUpProps extends ProgressWidgetProps {
  /** What has to be filled in, by `planOf`. */
  plan?: ProgressPlan;
  /** Code of one region. @default all regions that are known */
  region?: string;
  /** What counts as done: verified (`selesai`) or handed over (`terisi`). @default 'selesai' */
  measure?: DeadlineMeasure;
  /** How the forecast is made; `null` for none. @default that of suggestedRule */
  forecast?: ForecastRule | null;
  /** How the table of all figures stands below the drawing. @default 'open' up to 12 rows, else 'folded' */
  table?: ChartTable;
}

const id: IppContractId = 'ipp/IppBurnUp@1';

/** How the finished part grew, the even line to the deadline with extensions, and a forecast that is called one. */
export function IppBurnUp({
  progress: given,
  plan,
  region,
  measure = 'selesai',
  forecast: rule = suggestedRule.forecast,
  table,
  locale = 'id',
  ...rest
}: IppBurnUpProps): ReactElement {
  const text = burnUpWidgetText[locale];
  return (
    <Frame contract={id} progress={given} locale={locale} {...rest}>
      {(progress) => {
        const zone = regionZone(region ?? progress.regions[0]?.region ?? '');
        const grown = burnUp(progress, {
          measure,
          zone,
          ...(plan && { plan }),
          ...(region !== undefined && { regions: [region] }),
        });
        const last = grown.points.at(-1);
        const ahead = rule === null ? null : forecast(grown, rule);
        const start = progress.deadlines.find((one) => one.measure === measure)?.opensAt ?? undefined;
        const changed = grown.points.some(({ base }) => base !== last?.base);
        const what =
          region === undefined
            ? `${grown.regions.length}/${grown.regions.length + grown.missing.length}`
            : null;
        const title = `${text.title[measure]}, ${what === null ? regionName(region ?? '') : text.of(what)}`;
        return (
          <BurnUp
            table={table}
            data={grown.points.map(({ day, done }) => ({ at: day, value: done }))}
            spec={{
              title: titleOf(progress, title, zone, locale),
              dateHeader: text.day,
              valueHeader: text.done[measure],
              unit: text.unit,
              total: last?.base ?? null,
              timeZone: timeZones[zone],
              start,
              marks: marksOf(progress, region, measure, locale),
              forecast: ahead ? rangeOf(ahead, grown, locale) : null,
            }}
            locale={locale}
          >
            {ahead && <Ahead ahead={ahead} locale={locale} />}
            {grown.missing.length > 0 && <p>{text.missing(grown.missing.map(regionName).join(', '))}</p>}
            {grown.knownFrom !== null && <p>{text.knownFrom(formatDay(grown.knownFrom, locale))}</p>}
            {changed && <p>{text.baseChanged}</p>}
          </BurnUp>
        );
      }}
    </Frame>
  );
}

function Ahead({ ahead, locale }: { ahead: Forecast; locale: Locale }): ReactElement {
  const text = burnUpWidgetText[locale];
  if (!ahead.known) return <p>{ahead.text[locale]}</p>;
  return (
    <p>
      {progressDefinitions.perkiraan[locale]}{' '}
      {text.ends(formatDay(ahead.earliest, locale), formatDay(ahead.latest, locale))}
    </p>
  );
}

/** Limits of this measure and their extensions, as marks in time. */
function marksOf(
  progress: Progress,
  region: string | undefined,
  measure: DeadlineMeasure,
  locale: Locale,
): BurnUpMark[] {
  const text = burnUpWidgetText[locale];
  return progress.deadlines
    .filter((one) => one.measure === measure && (region === undefined || bindsRegion(one, region)))
    .flatMap(({ label, at, extensions }): BurnUpMark[] => [
      ...(at === null ? [] : [{ at, label }]),
      ...extensions
        .filter((one) => region === undefined || one.region === region)
        .map(
          (one): BurnUpMark => ({
            at: one.at,
            kind: 'extension',
            label: `${label}, ${text.extension(regionName(one.region))}`,
          }),
        ),
    ]);
}

const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The forecast as a range: all is done between the earliest and the latest day. */
function rangeOf(ahead: Forecast, { points }: Burn, locale: Locale): BurnUpForecast | null {
  const last = points.at(-1);
  if (!ahead.known || !last) return null;
  const { earliest, latest, rest } = ahead;
  const [soon, late] = [dayNumber(earliest) - dayNumber(last.day), dayNumber(latest) - dayNumber(last.day)];
  const atSoon = late > 0 ? Math.floor((rest * soon) / late) : rest;
  const pace = valueText(Math.round(ahead.pace * 10) / 10, locale);
  return {
    method: burnUpWidgetText[locale].method(
      ahead.text[locale],
      formatDay(ahead.from, locale),
      formatDay(ahead.to, locale),
      pace,
    ),
    points: [
      { at: earliest, low: last.done + Math.min(rest, atSoon), high: last.base },
      ...(latest === earliest ? [] : [{ at: latest, low: last.base, high: last.base }]),
    ],
  };
}
