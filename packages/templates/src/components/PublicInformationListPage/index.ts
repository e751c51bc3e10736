export type { PublicInformationContent, PublicInformationListPageContent } from './content.ts';
export { filterInformation } from './filter.ts';
export {
  PublicInformationListPage,
  type PublicInformationListPageProps,
} from './PublicInformationListPage.tsx';
