export type { DateFieldProps } from './DateField.tsx';
export { DateField } from './DateField.tsx';
export type { DateAnswer, DatePart, DateText, ReadDateOptions } from './readDate.ts';
export { dateParts, readDate } from './readDate.ts';
