export type { CheckboxFilter, DateFilter, FilterGroup, FilterOption, OneFilter } from './active.ts';
export type { FiltersProps } from './Filters.tsx';
export { Filters } from './Filters.tsx';
