export type { ResultStatusProps } from './ResultStatus.tsx';
export { ResultStatus } from './ResultStatus.tsx';
