export type { FieldOwnProps, FieldProps, QuestionProps } from './Field.tsx';
export { Field, fieldControl, fieldId } from './Field.tsx';
export type { AskedFor } from './nik.ts';
export { asksForNik } from './nik.ts';
