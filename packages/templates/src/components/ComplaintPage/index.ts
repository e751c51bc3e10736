export { ComplaintPage, type ComplaintPageProps } from './ComplaintPage.tsx';
export type { ComplaintPageContent, ComplaintWayContent, StepContent } from './content.ts';
