export type { IppProgressSummaryProps } from './IppProgressSummary.tsx';
export { IppProgressSummary } from './IppProgressSummary.tsx';
