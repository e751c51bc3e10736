export { announce } from './announce.ts';
export type { LiveRegionProps } from './LiveRegion.tsx';
export { LiveRegion } from './LiveRegion.tsx';
