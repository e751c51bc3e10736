export {
  type CellColumn,
  type DataColumn,
  type DataKind,
  type DataSort,
  type DataValue,
  type DateColumn,
  dataKinds,
  dataSorts,
  type NumberColumn,
  type RankColumn,
  type TextColumn,
} from './columns.ts';
export type { DataTableProps, DataTableSort } from './DataTable.tsx';
export { DataTable } from './DataTable.tsx';
