export type { Choice } from '../../internal/choices.tsx';
export type { CheckboxGroupProps } from './CheckboxGroup.tsx';
export { CheckboxGroup } from './CheckboxGroup.tsx';
