import { type AreaList, TileGrid, type TilePlace } from '@situs-kpu/charts';
import { tileGridModel } from '@situs-kpu/charts/core';
import type { Tile } from '@situs-kpu/regions/tiles';
import { type ReactElement, useMemo } from 'react';
import type { IppContractId } from '../../contract.ts';
import { nationCode } from '../../core/model.ts';
import { coverageOf } from '../../core/names.ts';
import { type AreaMeasure, areaView } from '../../internal/areas.ts';
import { findingsOf, hasFigures, knownWords, type RegionsOption, sourcesOf } from '../../internal/facts.ts';
import { IppWidget, type IppWidgetProps } from '../../internal/IppWidget.tsx';

export interface IppTileGridProps extends IppWidgetProps, RegionsOption {
  /** The grid: `provinceTiles('33').tiles` or `nationTiles().tiles` of the regions package. Without one there is a list only. */
  tiles: readonly Tile[] | null;
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
   * Keeps a place in which `TileGridInteractive` of the charts package says one region. Set it inside that layer only.
   * @default false
   */
  readout?: boolean;
}

const id: IppContractId = 'ipp/IppTileGrid@1';

/**
 * The index with one tile of equal size per region and a list of all: a small city is as visible as a large regency.
 * Regions without a figure have the texture and the words of their state.
 */
export function IppTileGrid({
  model,
  tiles,
  level = 'kabkota',
  within = nationCode,
  measure = 'band',
  list,
  readout,
  locale = 'id',
  ...rest
}: IppTileGridProps): ReactElement {
  const [drawn, scores] = useMemo(() => {
    const { data, spec, scores, told } = areaView(model, { level, within }, measure, locale);
    const places = tiles?.map(({ code, column, row }): TilePlace => ({ id: code, column, row })) ?? null;
    return [told(tileGridModel(data, spec, places, { locale })), scores] as const;
  }, [model, tiles, level, within, measure, locale]);
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
      <TileGrid model={drawn} locale={locale} list={list} readout={readout}>
        {knownWords(
          scores.filter(({ index }) => index !== null).length,
          coverageOf(model.instrument, level, within).measured,
          locale,
        )}
      </TileGrid>
    </IppWidget>
  );
}
