export type { ResultTableProps, ResultTableRows } from './ResultTable.tsx';
export { ResultTable, resultTableRows } from './ResultTable.tsx';
