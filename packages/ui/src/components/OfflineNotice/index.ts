export type { OfflineNoticeProps } from './OfflineNotice.tsx';
export { OfflineNotice } from './OfflineNotice.tsx';
