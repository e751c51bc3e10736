import type { ReactElement } from 'react';
import type { ChartsContractId } from '../../contract.ts';
import { tileGridModel } from '../../core/areas/model.ts';
import type { AreaDatum, AreaModel, AreaSpec, TilePlace } from '../../core/areas/types.ts';
import type { Locale } from '../../core/format.ts';
import { AreaFigure, type AreaFigureProps } from '../../internal/AreaFigure.tsx';

export interface TileGridDataProps extends AreaFigureProps {
  /** One entry per area. */
  data: readonly AreaDatum[];
  /** Words, scale and options; see `AreaSpec`. */
  spec: AreaSpec;
  /** The place of each area in the grid. Without one there is a list only. */
  tiles: readonly TilePlace[] | null;
  /** Language of the interface. @default 'id' */
  locale?: Locale | undefined;
  model?: never;
}

export interface TileGridModelProps extends AreaFigureProps {
  /** A model that `tileGridModel` made before, for instance on a server. */
  model: AreaModel;
  data?: never;
  spec?: never;
  tiles?: never;
  /** Language of the interface; the model has the language it was made in. @default 'id' */
  locale?: Locale | undefined;
}

export type TileGridProps = TileGridDataProps | TileGridModelProps;

const id: ChartsContractId = 'charts/TileGrid@1';

/**
 * One tile per area, all equally large, filled by steps of one hue, with a legend that counts and a list of every area.
 * Shows small areas as well as large ones. Needs no script, no measuring and no ids.
 */
export function TileGrid({ data, spec, tiles, model, locale, ...rest }: TileGridProps): ReactElement {
  const m = model ?? tileGridModel(data, spec, tiles, { locale });
  return <AreaFigure model={m} locale={locale} contract={id} {...rest} />;
}
