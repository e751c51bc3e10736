export type { IppDeadlinesProps } from './IppDeadlines.tsx';
export { IppDeadlines } from './IppDeadlines.tsx';
