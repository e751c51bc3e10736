export type { IppBurnUpProps } from './IppBurnUp.tsx';
export { IppBurnUp } from './IppBurnUp.tsx';
