export type { StackedProgressProps } from './StackedProgress.tsx';
export { StackedProgress } from './StackedProgress.tsx';
