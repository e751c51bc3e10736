export { ContactPage, type ContactPageProps } from './ContactPage.tsx';
export type {
  ContactContent,
  ContactPageContent,
  ExceptionContent,
  OpeningDayContent,
} from './content.ts';
