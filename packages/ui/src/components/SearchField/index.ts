export type { SearchFieldProps, SearchScope } from './SearchField.tsx';
export { SearchField } from './SearchField.tsx';
