export { type IppProgressPageContent, type IppProgressView, ippProgressViews } from './content.ts';
export { IppProgressPage, type IppProgressPageProps } from './IppProgressPage.tsx';
