export { type IppEdition, type IppPageContent, ippEditions } from './content.ts';
export { IppPage, type IppPageProps } from './IppPage.tsx';
