export type { IppDifficultyLogProps } from './IppDifficultyLog.tsx';
export { IppDifficultyLog } from './IppDifficultyLog.tsx';
