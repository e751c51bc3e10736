export type { ImmediateNoticeContent, ImmediateNoticePageContent } from './content.ts';
export { ImmediateNoticePage, type ImmediateNoticePageProps } from './ImmediateNoticePage.tsx';
