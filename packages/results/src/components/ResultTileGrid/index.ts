export { ResultTileGrid, type ResultTileGridProps } from './ResultTileGrid.tsx';
