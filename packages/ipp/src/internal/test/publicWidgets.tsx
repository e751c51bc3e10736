/** Every public widget, as a page uses it. For tests only. */
import { jatengTiles } from '@situs-kpu/regions/tiles/jateng';
import type { ReactElement } from 'react';
import type { IppModel, Locale } from '../../core/index.ts';
import * as all from '../../public.ts';

/** What every widget takes. */
export interface Given {
  model: IppModel;
  locale?: Locale;
  region?: string;
}

const {
  IppBandRuler,
  IppCategoryBar,
  IppDecomposition,
  IppDimensionProfile,
  IppDistribution,
  IppDownload,
  IppHeatmap,
  IppMap,
  IppMethodNote,
  IppQuadrant,
  IppRankTable,
  IppScoreCard,
  IppSlope,
  IppSmallMultiples,
  IppStory,
  IppTileGrid,
} = all;

export const widgets: Readonly<Record<string, (given: Given) => ReactElement>> = {
  IppScoreCard: ({ region = '33.72', ...given }) => (
    <IppScoreCard region={region} headingLevel={2} {...given} />
  ),
  IppBandRuler: ({ region = '33.72', ...given }) => (
    <IppBandRuler region={region} compare={['33', '0']} {...given} />
  ),
  IppDimensionProfile: ({ region = '33.72', ...given }) => (
    <IppDimensionProfile region={region} radar {...given} />
  ),
  IppRankTable: ({ region: _, ...given }) => <IppRankTable within="33" dimensions unlisted {...given} />,
  IppMap: ({ region: _, ...given }) => <IppMap geometry={null} within="33" {...given} />,
  IppTileGrid: ({ region: _, ...given }) => (
    <IppTileGrid tiles={jatengTiles} within="33" measure="index" {...given} />
  ),
  'IppTileGrid of a dimension': ({ region: _, ...given }) => (
    <IppTileGrid tiles={jatengTiles} within="33" measure="kampanye" {...given} />
  ),
  IppCategoryBar: ({ region: _, ...given }) => <IppCategoryBar {...given} />,
  IppDistribution: ({ region = '33.72', ...given }) => (
    <IppDistribution view="both" highlight={[region]} {...given} />
  ),
  'IppDistribution of a dimension': ({ region: _, ...given }) => (
    <IppDistribution dimension="registrasi" {...given} />
  ),
  IppHeatmap: ({ region: _, ...given }) => <IppHeatmap within="33" {...given} />,
  IppSmallMultiples: ({ region: _, ...given }) => <IppSmallMultiples within="33" {...given} />,
  IppSlope: ({ region = '33.72', ...given }) => (
    <IppSlope from={given.model} regions={[region, '33.10']} {...given} />
  ),
  IppQuadrant: ({ region: _, ...given }) => <IppQuadrant {...given} />,
  IppDecomposition: ({ region = '33.72', ...given }) => <IppDecomposition region={region} {...given} />,
  IppMethodNote: ({ region: _, ...given }) => <IppMethodNote {...given} />,
  IppStory: ({ region = '33.72', ...given }) => <IppStory region={region} length="lengkap" {...given} />,
  IppDownload: ({ region = '33.72', ...given }) => <IppDownload within="33" region={region} {...given} />,
};

/** The widget of that name; throws for a name that is none. */
export function widget(name: string, given: Given): ReactElement {
  const make = widgets[name];
  if (!make) throw new Error(name);
  return make(given);
}
