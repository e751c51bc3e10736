export type { CorrectionLogProps } from './CorrectionLog.tsx';
export { CorrectionLog } from './CorrectionLog.tsx';
