export type { IppVerificationQueueProps } from './IppVerificationQueue.tsx';
export { IppVerificationQueue } from './IppVerificationQueue.tsx';
