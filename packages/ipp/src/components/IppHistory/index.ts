export type { IppHistoryProps } from './IppHistory.tsx';
export { IppHistory } from './IppHistory.tsx';
