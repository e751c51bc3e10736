export type { ElectedContent, ElectedContest, ElectedDistrict, ElectedPageContent } from './content.ts';
export { ElectedPage, type ElectedPageProps } from './ElectedPage.tsx';
