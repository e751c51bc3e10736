export type { ChoroplethDataProps, ChoroplethModelProps, ChoroplethProps } from './Choropleth.tsx';
export { Choropleth } from './Choropleth.tsx';
export { ChoroplethInteractive, type ChoroplethInteractiveProps } from './ChoroplethInteractive.tsx';
