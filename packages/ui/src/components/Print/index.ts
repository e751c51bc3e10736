export type { PrintMedium, PrintProps } from './Print.tsx';
export { Print, printMedia } from './Print.tsx';
export type { PrintInfoProps } from './PrintInfo.tsx';
export { PrintInfo } from './PrintInfo.tsx';
