export type { AbbrProps } from './Abbr.tsx';
export { Abbr } from './Abbr.tsx';
