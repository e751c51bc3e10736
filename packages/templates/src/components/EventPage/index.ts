export type { EventPageContent } from './content.ts';
export { EventPage, type EventPageProps } from './EventPage.tsx';
