export type { ComboboxProps } from './Combobox.tsx';
export { Combobox } from './Combobox.tsx';
export type { ComboboxOption } from './find.ts';
