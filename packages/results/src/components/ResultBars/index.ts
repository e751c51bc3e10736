export type { ResultBarsProps } from './ResultBars.tsx';
export { ResultBars } from './ResultBars.tsx';
