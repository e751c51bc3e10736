/** The map with our component: drawing, legend, list of every area, and the interactive layer around them. */
import { type AreaSpec, Choropleth, ChoroplethInteractive } from '@situs-kpu/charts';
import { figureOf, maps } from '../../shared/map-data.ts';

const spec: AreaSpec = {
  title: 'Partisipasi',
  labelHeader: 'Kabupaten/kota',
  valueHeader: 'Persen',
  unit: 'persen',
  scale: { kind: 'breaks', breaks: [20, 40, 60, 80], includes: 'lower' },
  decimals: 1,
  labels: 'none',
};

const chart = (of: keyof typeof maps, t: number) => (
  <Choropleth
    data={maps[of].shapes.map(({ id, name }, i) => ({ id, label: name, value: figureOf(i, t) }))}
    spec={spec}
    geometry={maps[of]}
    readout
  />
);

export const Map514 = ({ t }: { t: number }) => (
  <ChoroplethInteractive>{chart('map514', t)}</ChoroplethInteractive>
);
export const Map35 = ({ t }: { t: number }) => (
  <ChoroplethInteractive>{chart('map35', t)}</ChoroplethInteractive>
);
/** What a server sends. */
export const Static514 = () => chart('map514', 0);
export const Static35 = () => chart('map35', 0);
