export type { PhoneFieldProps } from './PhoneField.tsx';
export { PhoneField } from './PhoneField.tsx';
export type { ReadPhoneOptions } from './readPhone.ts';
export { readPhone } from './readPhone.ts';
