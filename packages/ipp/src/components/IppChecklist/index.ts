export type { IppChecklistProps } from './IppChecklist.tsx';
export { IppChecklist } from './IppChecklist.tsx';
