export type { PaginationByFunctionProps, PaginationByListProps, PaginationProps } from './Pagination.tsx';
export { Pagination } from './Pagination.tsx';
