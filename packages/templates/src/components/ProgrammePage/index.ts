export type { ProgrammeContent, ProgrammePageContent } from './content.ts';
export { ProgrammePage, type ProgrammePageProps } from './ProgrammePage.tsx';
