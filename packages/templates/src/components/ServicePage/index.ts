export type { ServicePageContent, ServiceStepContent } from './content.ts';
export { ServicePage, type ServicePageProps } from './ServicePage.tsx';
