import type { ReactElement } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import { choroplethModel } from '../../core/areas/model.ts';
import type { AreaDatum, AreaModel, AreaSpec, MapGeometry } from '../../core/areas/types.ts';
import type { Locale } from '../../core/format.ts';
import { AreaFigure, type AreaFigureProps } from '../../internal/AreaFigure.tsx';

export interface ChoroplethDataProps extends AreaFigureProps {
  /** One entry per area. */
  data: readonly AreaDatum[];
  /** Words, scale and options; see `AreaSpec`. */
  spec: AreaSpec;
  /** The map: shapes by id, as `regionMap` of the regions package makes them. Without one there is a list only. */
  geometry: MapGeometry | null;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface ChoroplethModelProps extends AreaFigureProps {
  /** A model that `choroplethModel` made before, for instance on a server. */
  model: AreaModel;
  data?: never;
  spec?: never;
  geometry?: never;
  /** Language of the interface; the model has the language it was made in. @default 'id' */
  locale?: Locale | undefined;
}

export type ChoroplethProps = ChoroplethDataProps | ChoroplethModelProps;

const id: ChartsContractId = 'charts/Choropleth@1';

/**
 * A map whose areas are filled by steps of one hue, with a legend that counts and a list of every area. States that are no value have textures.
 * Needs no script, no measuring and no ids, so it can be sent, printed and pasted.
 */
export function Choropleth({ data, spec, geometry, model, locale, ...rest }: ChoroplethProps): ReactElement {
  const m = model ?? choroplethModel(data, spec, geometry, { locale });
  return <AreaFigure model={m} locale={locale} contract={id} {...rest} />;
}
