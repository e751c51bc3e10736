import {
  type AreaDatum,
  type AreaList,
  type AreaModel,
  type AreaSpec,
  Choropleth,
  type MapGeometry,
  TileGrid,
} from '@situs-kpu/charts';
import { choroplethModel, tileGridModel } from '@situs-kpu/charts/core';
import type { Tile } from '@situs-kpu/regions/tiles';
import { list as listOf } from '@situs-kpu/ui/core';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import type { Locale } from '../../core/model.ts';
import { formatPercent, type ProgressShare } from '../../core/progress/counts.ts';
import { type Progress, type ProgressPlan, progressDefinitions } from '../../core/progress/model.ts';
import { regionName, regionZone } from '../../core/progress/plan.ts';
import {
  type ProgressRule,
  type StandingState,
  standingNames,
  suggestedRule,
} from '../../core/progress/rule.ts';
import { formatWhole } from '../../core/progress/sentences.ts';
import { type Standing, standingOf } from '../../core/progress/standing.ts';
import { drawnName } from '../../internal/drawnName.ts';
import { Frame, type ProgressWidgetProps } from '../../progress/Frame.tsx';
import { shareText, titleOf } from '../../progress/words.ts';
import { progressMapText } from '../../texts/progress-map.ts';
import { progressPartsText } from '../../texts/progress-parts.ts';

/** What the map shows: where each region stands towards its deadline, or how much of it is verified. */
export const progressMapMeasures = ['standing', 'verified'] as const;
export type ProgressMapMeasure = (typeof progressMapMeasures)[number];

export interface IppProgressMapProps extends ProgressWidgetProps {
  /** What has to be filled in, by `planOf`: counts the indicators that a file does not list. */
  plan?: ProgressPlan;
  /** Instant at which deadlines are judged, with offset. It is given, so that server and browser say the same. */
  now: string;
  /** When a region is late or at risk. @default suggestedRule */
  rule?: ProgressRule;
  /** The map: `regionMap` of the regions package. Without one, and without `tiles`, there is a list only. */
  geometry?: MapGeometry | null | undefined;
  /**
   * One tile of equal size for each region in place of the map, on which a small city is as visible as a large regency:
   * `provinceTiles('33').tiles` of the regions package.
   */
  tiles?: readonly Tile[] | null | undefined;
  /** What is shown. @default 'standing' */
  measure?: ProgressMapMeasure | undefined;
  /**
   * How the list of all regions stands below the drawing. It is in the page in both cases.
   * @default 'open' up to 40 regions, else 'folded'
   */
  list?: AreaList | undefined;
  /**
   * Keeps a place in which the interactive layer of the charts package says one region. Set it inside that layer only.
   * @default false
   */
  readout?: boolean | undefined;
}

const id: IppContractId = 'ipp/IppProgressMap@1';

/** Who needs help more stands out more. */
const steps = ['selesai', 'sesuai', 'berisiko', 'terlambat'] as const satisfies readonly StandingState[];

interface View {
  data: AreaDatum[];
  spec: AreaSpec;
  /** Puts the exact words of what is no step into the model of the chart. */
  told: (model: AreaModel) => AreaModel;
}

/** A standing that has no place on the way to a deadline, or a share that is not known: in words. */
function stateOf({ state, share }: Standing, measure: ProgressMapMeasure, locale: Locale) {
  const nothing = measure === 'standing' ? state === 'tidakAda' : !share.known && share.reason === 'nothing';
  return {
    state: nothing ? 'not-measured' : 'no-data',
    words: measure === 'standing' ? standingNames[state][locale] : shareText(share, locale),
  } as const;
}

const verified = (share: ProgressShare, locale: Locale): string =>
  share.known ? progressMapText[locale].verified(formatPercent(share, locale)) : shareText(share, locale);

function viewOf(
  progress: Progress,
  standings: readonly Standing[],
  measure: ProgressMapMeasure,
  locale: Locale,
): View {
  const text = progressMapText[locale];
  const exact = new Map<string, string>();
  const data = standings.map((standing): AreaDatum => {
    const { region, share, state, open } = standing;
    const hinders = open.length > 0 ? text.open(formatWhole(open.length, locale)) : '';
    const base = {
      id: region,
      label: regionName(region),
      short: drawnName(region),
      mark: region.slice(-2),
    };
    const noted = (...parts: string[]) => {
      const note = parts.filter(Boolean).join(', ');
      return note ? { note } : {};
    };
    const step = (steps as readonly StandingState[]).indexOf(state);
    if (measure === 'standing' && step >= 0)
      return {
        ...base,
        value: step,
        formatted: standingNames[state][locale],
        ...noted(verified(share, locale), hinders),
      };
    if (measure === 'verified' && share.known)
      return {
        ...base,
        value: share.percent,
        formatted: formatPercent(share, locale),
        ...noted(standingNames[state][locale], hinders),
      };
    const { state: shown, words } = stateOf(standing, measure, locale);
    exact.set(region, words);
    const known = measure === 'standing' && share.known ? verified(share, locale) : '';
    return { ...base, value: null, state: shown, ...noted(known, hinders) };
  });
  const spec: AreaSpec = {
    title: titleOf(progress, text.titles[measure], regionZone(progress.regions[0]?.region ?? ''), locale),
    labelHeader: progressPartsText[locale].region,
    valueHeader: text.headers[measure],
    unit: text.units[measure],
    scale:
      measure === 'standing'
        ? { kind: 'breaks', breaks: [0.5, 1.5, 2.5], includes: 'lower' }
        : { kind: 'breaks', breaks: [25, 50, 75, 100], includes: 'lower' },
    decimals: 1,
    suffix: measure === 'verified' ? '%' : '',
    empty: text.empty,
  };
  const told = (model: AreaModel): AreaModel => {
    const rows = model.rows.map((row) =>
      row.state === null ? row : { ...row, formatted: exact.get(row.id) ?? text.absent },
    );
    const states = model.legend.states.map((item) => ({
      ...item,
      label: [
        ...new Set(rows.filter(({ state }) => state === item.state).map(({ formatted }) => formatted)),
      ].join(', '),
    }));
    const longest = rows
      .map(({ label, formatted, note }) => `${label}: ${formatted}${note ? ` ${note}` : ''}`)
      .reduce((a, b) => (b.length > a.length ? b : a), model.longest);
    // The numbers of the steps are ours alone.
    const classes = model.legend.classes.map((item, i) => {
      const step = measure === 'standing' ? steps[i] : undefined;
      return step ? { ...item, label: standingNames[step][locale] } : item;
    });
    return { ...model, rows, longest, legend: { classes, states } };
  };
  return { data, spec, told };
}

/** What the words of a measure mean. */
const meanings = {
  standing: ['terlambat', 'berisiko'],
  verified: ['progres', 'selesai'],
} as const satisfies Record<ProgressMapMeasure, readonly (keyof typeof progressDefinitions)[]>;

/**
 * The regions of a province on a map or as tiles, with a list of all: where each stands towards its deadline, or how much
 * of it is verified. What is not known has a texture and its words, so that it looks like no step.
 */
export function IppProgressMap({
  progress: given,
  plan,
  now,
  rule = suggestedRule,
  geometry,
  tiles,
  measure: wanted = 'standing',
  list,
  readout,
  locale = 'id',
  ...rest
}: IppProgressMapProps): ReactElement {
  const measure = progressMapMeasures.includes(wanted) ? wanted : 'standing';
  return (
    <Frame contract={id} progress={given} locale={locale} data-measure={measure} {...rest}>
      {(progress) => {
        const options = { now, rule, ...(plan && { plan }) };
        const standings = progress.regions.map((region) => standingOf(progress, region, options));
        const { data, spec, told } = viewOf(progress, standings, measure, locale);
        const places =
          tiles &&
          listOf(tiles).map(({ code, column, row }) => ({ id: code, column, row, name: regionName(code) }));
        const shared = { locale, list, readout };
        const remarks = (
          <p>{meanings[measure].map((meaning) => progressDefinitions[meaning][locale]).join(' ')}</p>
        );
        return places ? (
          <TileGrid model={told(tileGridModel(data, spec, places, { locale }))} {...shared}>
            {remarks}
          </TileGrid>
        ) : (
          <Choropleth model={told(choroplethModel(data, spec, geometry ?? null, { locale }))} {...shared}>
            {remarks}
          </Choropleth>
        );
      }}
    </Frame>
  );
}
