import { Choropleth, type MapGeometry } from '@situs-kpu/charts';
import { choroplethModel } from '@situs-kpu/charts/core';
import type { ReactElement } from 'react';
import type { ResultsContractId } from '../../contract.ts';
import { AreaWidget, type AreaWidgetProps, withLine } from '../../internal/AreaWidget.tsx';
import { plainCode } from '../../internal/areas.ts';

export interface ResultMapProps extends AreaWidgetProps {
  /**
   * The map: `regionMap` of the regions package with the areas of the result. Codes with and without dots meet.
   * Without one there is a list only.
   */
  geometry: MapGeometry | null;
}

const id: ResultsContractId = 'results/ResultMap@1';

/** The same map under codes as results write them; made once for each map. */
const plain = new WeakMap<MapGeometry, MapGeometry>();
function plainMap(map: MapGeometry): MapGeometry {
  const before = plain.get(map);
  if (before) return before;
  const coded = <T extends { id: string }>(shapes: readonly T[]): T[] =>
    shapes.map((shape) => ({ ...shape, id: plainCode(shape.id) }));
  const made: MapGeometry = {
    ...map,
    shapes: coded(map.shapes ?? []),
    insets: (map.insets ?? []).map((inset) => ({ ...inset, shapes: coded(inset.shapes) })),
  };
  plain.set(map, made);
  return made;
}

/**
 * Turnout, progress, invalid votes, or the votes of every option alike, on a map with a list of all areas. Never who is
 * ahead: a map of votes comes only from the recapitulation on, one for each option with the same limits.
 */
export function ResultMap({ geometry, list, readout, locale = 'id', ...rest }: ResultMapProps): ReactElement {
  const map = geometry ? plainMap(geometry) : null;
  return (
    <AreaWidget
      contract={id}
      locale={locale}
      chart={(drawing) => (
        <Choropleth
          key={drawing.id}
          model={withLine(choroplethModel(drawing.data, drawing.spec, map, { locale }), drawing)}
          locale={locale}
          list={list}
          readout={readout}
        >
          {drawing.whole}
        </Choropleth>
      )}
      {...rest}
    />
  );
}
