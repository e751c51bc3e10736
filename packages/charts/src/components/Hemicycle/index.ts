export type { HemicycleProps } from './Hemicycle.tsx';
export { Hemicycle } from './Hemicycle.tsx';
