export type { ErrorSummaryProps, FieldError } from './ErrorSummary.tsx';
export { ErrorSummary } from './ErrorSummary.tsx';
