export type { TileGridDataProps, TileGridModelProps, TileGridProps } from './TileGrid.tsx';
export { TileGrid } from './TileGrid.tsx';
export { TileGridInteractive, type TileGridInteractiveProps } from './TileGridInteractive.tsx';
