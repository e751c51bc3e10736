export { type LegalContent, type LegalListPageContent, type LegalState, legalStates } from './content.ts';
export { filterLegal } from './filter.ts';
export { LegalListPage, type LegalListPageProps } from './LegalListPage.tsx';
