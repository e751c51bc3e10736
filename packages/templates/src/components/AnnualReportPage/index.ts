export { AnnualReportPage, type AnnualReportPageProps } from './AnnualReportPage.tsx';
export type { AnnualReportPageContent, RefusalContent, ServiceReportContent } from './content.ts';
