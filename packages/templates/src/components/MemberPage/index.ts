export type { MemberPageContent } from './content.ts';
export { MemberPage, type MemberPageProps } from './MemberPage.tsx';
