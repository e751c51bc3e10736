/** The index on the map: classes, states with their own texture, list with the exact words, sources, interactive layer. */
import { ChoroplethInteractive } from '@situs-kpu/charts';
import { IppMap } from '@situs-kpu/ipp';
import { modelAt } from '../../shared/ipp-data.ts';
import { maps } from '../../shared/map-data.ts';

const chart = (of: keyof typeof maps, t: number) => (
  <ChoroplethInteractive>
    <IppMap
      model={modelAt(t)}
      geometry={maps[of]}
      within={of === 'map35' ? '33' : '0'}
      measure="index"
      readout
    />
  </ChoroplethInteractive>
);

export const Map514 = ({ t }: { t: number }) => chart('map514', t);
export const Map35 = ({ t }: { t: number }) => chart('map35', t);
