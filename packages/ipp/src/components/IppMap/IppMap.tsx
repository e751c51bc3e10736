import { type AreaList, Choropleth, type MapGeometry } from '@situs-kpu/charts';
import { choroplethModel } from '@situs-kpu/charts/core';
import { type ReactElement, useMemo } from 'react';
import type { IppContractId } from '../../contract.ts';
import { nationCode } from '../../core/model.ts';
import { coverageOf } from '../../core/names.ts';
import { type AreaMeasure, areaView } from '../../internal/areas.ts';
import { findingsOf, hasFigures, knownWords, type RegionsOption, sourcesOf } from '../../internal/facts.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';

export interface IppMapProps extends IppWidgetProps, RegionsOption {
  /** The map: `regionMap` of the regions package. Without one there is a list only. */
  geometry: MapGeometry | null;
  /**
   * What is shown: the classes (`band`), the index in steps (`index`), or a dimension by its id. Among classes a region
   * whose class alone is announced has its place.
   * @default 'band'
   */
  measure?: AreaMeasure;
  /**
   * How the list of all regions stands below the drawing. It is in the page in both cases.
   * @default 'open' up to 40 regions, else 'folded'
   */
  list?: AreaList;
  /**
   * Keeps a place in which `ChoroplethInteractive` of the charts package says one region. Set it inside that layer only.
   * @default false
   */
  readout?: boolean;
}

const id: IppContractId = 'ipp/IppMap@1';

/**
 * The index on a map with a list of all regions. Regions without a figure have the texture and the words of their state,
 * so that none looks like a low score.
 */
export function IppMap({
  model,
  geometry,
  level = 'kabkota',
  within = nationCode,
  measure = 'band',
  list,
  readout,
  locale = 'id',
  ...rest
}: IppMapProps): ReactElement {
  const [drawn, scores] = useMemo(() => {
    const { data, spec, scores, told } = areaView(model, { level, within }, measure, locale);
    return [told(choroplethModel(data, spec, geometry, { locale })), scores] as const;
  }, [model, geometry, level, within, measure, locale]);
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
      <Choropleth model={drawn} locale={locale} list={list} readout={readout}>
        {knownWords(
          scores.filter(({ index }) => index !== null).length,
          coverageOf(model.instrument, level, within).measured,
          locale,
        )}
      </Choropleth>
    </IppWidget>
  );
}
