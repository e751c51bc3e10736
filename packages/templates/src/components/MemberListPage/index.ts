export type { CareerContent, MemberContent, MemberFacts, MemberListPageContent } from './content.ts';
export { MemberListPage, type MemberListPageProps } from './MemberListPage.tsx';
