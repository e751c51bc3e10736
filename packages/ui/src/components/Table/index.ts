export type { TableColumn, TableProps, TableRow } from './Table.tsx';
export { Table } from './Table.tsx';
