export type { NumberFieldProps } from './NumberField.tsx';
export { NumberField } from './NumberField.tsx';
export type { ReadNumberOptions } from './readNumber.ts';
export { readNumber } from './readNumber.ts';
