export type { MeterProps } from './Meter.tsx';
export { Meter } from './Meter.tsx';
