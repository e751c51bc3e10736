import { Histogram, type PointDatum, StripPlot } from '@situs-kpu/charts';
import { histogramModel, stripModel } from '@situs-kpu/charts/core';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { nationCode, textIn } from '../../core/model.ts';
import { coverageOf, levelWords, regionName, shortName } from '../../core/names.ts';
import { scoreStateWords } from '../../core/region-score.ts';
import { ippDistributionText, ippText } from '../../i18n.ts';
import {
  areaState,
  bandWords,
  boundsOf,
  dimensionLabel,
  dimensionsOf,
  findingsOf,
  hasFigures,
  indexLabel,
  instrumentName,
  knownWords,
  legendWords,
  type RegionsOption,
  regionsOf,
  retold,
  sourcesOf,
  titleOf,
  unitOf,
} from '../../internal/facts.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';

/** One dot per region, bars of how many, or both. */
export const ippDistributionViews = ['strip', 'histogram', 'both'] as const;
export type IppDistributionView = (typeof ippDistributionViews)[number];

export interface IppDistributionProps extends IppWidgetProps, RegionsOption {
  /** Regions that the page is about: large, with their names. @default none */
  highlight?: readonly string[];
  /** Id of a dimension instead of the index. It has no classes, so no bounds are drawn. */
  dimension?: string;
  /** One dot per region, classes of scores with their counts, or both. @default 'strip' */
  view?: IppDistributionView;
}

const id: IppContractId = 'ipp/IppDistribution@1';

/**
 * How the scores of all regions lie on the scale, with the bounds of the classes. Regions without a score are counted by
 * their state and stand in the table; they are never drawn as 0.
 */
export function IppDistribution({
  model,
  level = 'kabkota',
  within = nationCode,
  highlight = [],
  dimension: asked,
  view = 'strip',
  locale = 'id',
  ...rest
}: IppDistributionProps): ReactElement {
  const text = ippDistributionText[locale];
  const words = ippText[locale];
  const scores = regionsOf(model, { level, within }, locale);
  const dimension = dimensionsOf(model).find(({ id: key }) => key === asked);
  const figures = scores.map((score) => {
    const cell = score.dimensions.find((one) => one.dimension.id === dimension?.id);
    return dimension
      ? { score, value: cell?.value ?? null, state: cell?.missing ?? score.state }
      : { score, value: score.index, state: score.state };
  });
  const data = figures.map(({ score, value, state }): PointDatum => {
    const note = dimension ? '' : bandWords(score, locale);
    return {
      id: score.region,
      label: score.name,
      short: shortName(score.region),
      value,
      ...(value === null
        ? { state: areaState(state) }
        : {
            formatted: dimension
              ? dimensionLabel(model, level, value, locale)
              : indexLabel(model, level, value, locale),
          }),
      ...(note && { note }),
    };
  });
  const what = dimension
    ? `${textIn(dimension.label, locale)}, ${instrumentName(model, locale)}`
    : instrumentName(model, locale);
  const of = [what, levelWords[level][locale], regionName(within)] as const;
  const { scale } = model.instrument;
  const lines = dimension ? [] : boundsOf(model, level, locale);
  const unit = unitOf(model, locale);
  const drawn = stripModel(
    data,
    {
      title: titleOf(model, text.title(...of), locale),
      labelHeader: words.region,
      valueHeader: dimension ? textIn(dimension.short, locale) : words.index,
      unit,
      highlight: highlight.filter((code) => scores.some(({ region }) => region === code)),
      lines,
      decimals: scale.decimals,
      empty: words.empty,
    },
    { locale },
  );
  const exact = new Map(
    figures.flatMap(({ score, value, state }) =>
      value === null ? [[score.region, scoreStateWords[state][locale]] as const] : [],
    ),
  );
  const known = knownWords(
    figures.filter(({ value }) => value !== null).length,
    coverageOf(model.instrument, level, within).measured,
    locale,
  );
  const states = figures.map(({ state }) => state);
  const told = {
    ...drawn,
    rows: retold(drawn.rows, exact),
    states: legendWords(drawn.states, states, locale),
  };
  const counted = histogramModel(
    data,
    {
      title: titleOf(model, text.histogram(...of), locale),
      valueHeader: dimension ? textIn(dimension.short, locale) : words.index,
      countHeader: text.count,
      unit,
      lines,
      decimals: scale.decimals,
      empty: words.empty,
    },
    { locale },
  );
  return (
    <IppWidget
      contract={id}
      model={model}
      locale={locale}
      sources={sourcesOf(scores)}
      figures={hasFigures(scores)}
      findings={findingsOf(model, scores)}
      {...rest}
    >
      {view !== 'histogram' && (
        <StripPlot model={told} locale={locale}>
          {known}
        </StripPlot>
      )}
      {view !== 'strip' && (
        <Histogram
          model={{ ...counted, states: legendWords(counted.states, states, locale) }}
          locale={locale}
        >
          {view === 'histogram' && known}
        </Histogram>
      )}
    </IppWidget>
  );
}
