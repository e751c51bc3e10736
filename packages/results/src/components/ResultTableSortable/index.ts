export { ResultTableSortable, type ResultTableSortableProps } from './ResultTableSortable.tsx';
