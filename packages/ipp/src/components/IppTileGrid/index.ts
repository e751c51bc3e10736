export { IppTileGrid, type IppTileGridProps } from './IppTileGrid.tsx';
