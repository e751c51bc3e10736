export type { IppDifficultyParetoProps } from './IppDifficultyPareto.tsx';
export { IppDifficultyPareto } from './IppDifficultyPareto.tsx';
