export type { SelectGroup, SelectOption, SelectProps } from './Select.tsx';
export { Select } from './Select.tsx';
