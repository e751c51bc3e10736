export { ArchivePage, type ArchivePageProps } from './ArchivePage.tsx';
export type { ArchivePageContent } from './content.ts';
