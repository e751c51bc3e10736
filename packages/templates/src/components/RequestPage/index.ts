export { checkRequest, errorsIn } from './checkRequest.ts';
export type { RequestPageContent } from './content.ts';
export { RequestPage, type RequestPageProps } from './RequestPage.tsx';
