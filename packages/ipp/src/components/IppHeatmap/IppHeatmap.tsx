import { HeatMatrix } from '@situs-kpu/charts';
import { heatModel } from '@situs-kpu/charts/core';
import type { ReactElement } from 'react';
import type { IppContractId } from '../../contract.ts';
import { nationCode, textIn } from '../../core/model.ts';
import { coverageOf, regionName } from '../../core/names.ts';
import { ippHeatmapText, ippText } from '../../i18n.ts';
import { cellsOf, indexKey, retoldCells, statesOf } from '../../internal/cells.ts';
import {
  dimensionsOf,
  findingsOf,
  hasFigures,
  instrumentName,
  knownWords,
  legendWords,
  type RegionsOption,
  regionsOf,
  sourcesOf,
  titleOf,
  unitOf,
} from '../../internal/facts.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';

export interface IppHeatmapProps extends IppWidgetProps, RegionsOption {
  /**
   * Begins with a column of the index.
   * @default true
   */
  index?: boolean;
}

const id: IppContractId = 'ipp/IppHeatmap@1';

/**
 * Every region with its index and the scores of its dimensions, filled by steps of one hue over all cells. It is a table
 * with the figures in it; a cell without one says why.
 */
export function IppHeatmap({
  model,
  level = 'kabkota',
  within = nationCode,
  index = true,
  locale = 'id',
  ...rest
}: IppHeatmapProps): ReactElement {
  const scores = regionsOf(model, { level, within }, locale);
  const columns = [
    ...(index ? [{ id: indexKey, label: ippText[locale].index }] : []),
    ...dimensionsOf(model).map(({ id: key, label, short }) => ({
      id: key,
      label: textIn(label, locale),
      short: textIn(short, locale),
    })),
  ];
  const drawn = heatModel(
    scores.map((score) => ({
      id: score.region,
      label: score.name,
      cells: cellsOf(model, score, locale, index),
    })),
    {
      title: titleOf(
        model,
        ippHeatmapText[locale].title(instrumentName(model, locale), regionName(within)),
        locale,
      ),
      labelHeader: ippText[locale].region,
      unit: unitOf(model, locale),
      columns,
      scale: { kind: 'equal' },
      decimals: model.instrument.scale.decimals,
      empty: ippText[locale].empty,
    },
    { locale },
  );
  const keys = columns.map(({ id: key }) => key);
  const told = {
    ...drawn,
    rows: drawn.rows.map((row, at) => ({ ...row, cells: retoldCells(row.cells, keys, scores[at], locale) })),
    legend: {
      ...drawn.legend,
      states: legendWords(
        drawn.legend.states,
        scores.flatMap((score) => statesOf(score, index)),
        locale,
      ),
    },
  };
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
      <HeatMatrix model={told} locale={locale}>
        {knownWords(
          scores.filter((score) => score.index !== null).length,
          coverageOf(model.instrument, level, within).measured,
          locale,
        )}
      </HeatMatrix>
    </IppWidget>
  );
}
