export type { ServiceListPageContent, ServiceSummaryContent } from './content.ts';
export { ServiceListPage, type ServiceListPageProps } from './ServiceListPage.tsx';
