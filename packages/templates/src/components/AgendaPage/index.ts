export { AgendaPage, type AgendaPageProps } from './AgendaPage.tsx';
export type { AgendaPageContent } from './content.ts';
