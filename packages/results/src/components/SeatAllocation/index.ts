export type { SeatAllocationProps } from './SeatAllocation.tsx';
export { SeatAllocation } from './SeatAllocation.tsx';
