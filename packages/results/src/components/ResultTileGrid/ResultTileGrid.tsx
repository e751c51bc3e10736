import { TileGrid, type TilePlace } from '@situs-kpu/charts';
import { tileGridModel } from '@situs-kpu/charts/core';
import type { Tile } from '@situs-kpu/regions/tiles';
import type { ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import { AreaWidget, type AreaWidgetProps, withLine } from '../../internal/AreaWidget.tsx';
import { plainCode } from '../../internal/areas.ts';

export interface ResultTileGridProps extends AreaWidgetProps {
  /**
   * The grid: `provinceTiles('33').tiles` or `nationTiles().tiles` of the regions package. Codes with and without dots
   * meet. Without one there is a list only.
   */
  tiles: readonly Tile[] | null;
}

const id: ResultsContractId = 'results/ResultTileGrid@1';

/**
 * Turnout, progress, invalid votes, or the votes of every option alike, with one tile of equal size per area and a list
 * of all. Never who is ahead; a small city is as visible as a large regency.
 */
export function ResultTileGrid({
  tiles,
  list,
  readout,
  locale = 'id',
  ...rest
}: ResultTileGridProps): ReactElement {
  const places =
    tiles?.map(({ code, column, row }): TilePlace => ({ id: plainCode(code), column, row })) ?? null;
  return (
    <AreaWidget
      contract={id}
      locale={locale}
      chart={(drawing) => (
        <TileGrid
          key={drawing.id}
          model={withLine(tileGridModel(drawing.data, drawing.spec, places, { locale }), drawing)}
          locale={locale}
          list={list}
          readout={readout}
        >
          {drawing.whole}
        </TileGrid>
      )}
      {...rest}
    />
  );
}
