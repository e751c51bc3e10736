export { NewsChecklist, type NewsChecklistProps } from './NewsChecklist.tsx';
