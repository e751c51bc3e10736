export type { BurnUpProps } from './BurnUp.tsx';
export { BurnUp } from './BurnUp.tsx';
