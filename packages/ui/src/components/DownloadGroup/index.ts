export type { DownloadFile, DownloadGroupProps } from './DownloadGroup.tsx';
export { DownloadGroup } from './DownloadGroup.tsx';
