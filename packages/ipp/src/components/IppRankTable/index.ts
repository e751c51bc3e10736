export { IppRankTable, type IppRankTableProps } from './IppRankTable.tsx';
