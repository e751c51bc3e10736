export type { SearchHit, SearchPageContent, SearchScopeContent } from './content.ts';
export { SearchPage, type SearchPageProps, searchResultsId } from './SearchPage.tsx';
