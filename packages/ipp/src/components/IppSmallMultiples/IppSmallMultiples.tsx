import { SmallMultiples } from '@situs-kpu/charts';
import { multiplesModel } from '@situs-kpu/charts/core';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { nationCode, textIn } from '../../core/model.ts';
import { coverageOf, regionName } from '../../core/names.ts';
import { regionScore } from '../../core/region-score.ts';
import { ippSmallMultiplesText, ippText } from '../../i18n.ts';
import { cellsOf, retoldCells, statesOf } from '../../internal/cells.ts';
import {
  bandWords,
  dimensionsOf,
  findingsOf,
  hasFigures,
  indexLabel,
  instrumentName,
  knownWords,
  legendWords,
  type RegionsOption,
  regionsOf,
  sourcesOf,
  stateWords,
  titleOf,
  unitOf,
} from '../../internal/facts.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';

export interface IppSmallMultiplesProps extends IppWidgetProps, RegionsOption {
  /**
   * Region whose scores stand as a short line in each picture, where they are known.
   * @default the province or nation in which the regions lie
   */
  reference?: string;
}

const id: IppContractId = 'ipp/IppSmallMultiples@1';

/**
 * One small picture per region: the scores of its dimensions on one axis for all, with those of its province or nation
 * to compare. In the order of the codes, which is no ranking.
 */
export function IppSmallMultiples({
  model,
  level = 'kabkota',
  within = nationCode,
  reference = within,
  locale = 'id',
  ...rest
}: IppSmallMultiplesProps): ReactElement {
  const scores = regionsOf(model, { level, within }, locale);
  const dimensions = dimensionsOf(model);
  const keys = dimensions.map(({ id: key }) => key);
  const other = regionScore(model, reference, { locale });
  const compared = other.dimensions.some(({ value }) => value !== null);
  const { scale } = model.instrument;
  const drawn = multiplesModel(
    scores.map((score) => ({
      id: score.region,
      label: score.name,
      cells: cellsOf(model, score, locale, false),
      note: [
        score.index === null
          ? stateWords(score, locale)
          : `${ippText[locale].index} ${indexLabel(model, level, score.index, locale)}`,
        score.index === null ? '' : bandWords(score, locale),
      ]
        .filter(Boolean)
        .join(', '),
    })),
    {
      title: titleOf(
        model,
        ippSmallMultiplesText[locale].title(instrumentName(model, locale), regionName(within)),
        locale,
      ),
      labelHeader: ippText[locale].region,
      unit: unitOf(model, locale),
      items: dimensions.map(({ id: key, label }) => ({ id: key, label: textIn(label, locale) })),
      domain: [scale.min, scale.max],
      ...(compared && { reference: { label: other.name, cells: cellsOf(model, other, locale, false) } }),
      decimals: scale.decimals,
      empty: ippText[locale].empty,
    },
    { locale },
  );
  const told = {
    ...drawn,
    panels: drawn.panels.map((panel, at) => ({
      ...panel,
      cells: retoldCells(panel.cells, keys, scores[at], locale),
    })),
    states: legendWords(
      drawn.states,
      scores.flatMap((score) => statesOf(score, false)),
      locale,
    ),
  };
  return (
    <IppWidget
      contract={id}
      model={model}
      locale={locale}
      sources={sourcesOf(compared ? [...scores, other] : scores)}
      figures={hasFigures(scores)}
      findings={findingsOf(model, scores)}
      {...rest}
    >
      <SmallMultiples model={told} locale={locale}>
        {knownWords(
          scores.filter((score) => score.index !== null).length,
          coverageOf(model.instrument, level, within).measured,
          locale,
        )}
      </SmallMultiples>
    </IppWidget>
  );
}
