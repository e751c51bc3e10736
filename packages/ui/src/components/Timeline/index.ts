export type { TimelineItem, TimelineProps, TimelineState } from './Timeline.tsx';
export { Timeline, timelineStates } from './Timeline.tsx';
