export type { DeadlineProps, DeadlineSize } from './Deadline.tsx';
export { Deadline, deadlineSizes } from './Deadline.tsx';
export type { DeadlineLiveProps } from './DeadlineLive.tsx';
export { DeadlineLive } from './DeadlineLive.tsx';
export { type DeadlineState, deadlineStates } from './state.ts';
