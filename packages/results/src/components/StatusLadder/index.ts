export type { StatusLadderProps } from './StatusLadder.tsx';
export { StatusLadder } from './StatusLadder.tsx';
