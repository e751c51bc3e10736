export type { FieldsetProps } from './Fieldset.tsx';
export { Fieldset } from './Fieldset.tsx';
