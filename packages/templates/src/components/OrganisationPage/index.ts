export type {
  HeadcountContent,
  OrganisationPageContent,
  OrganisationUnit,
  StaffContent,
  StaffUnit,
} from './content.ts';
export { OrganisationPage, type OrganisationPageProps } from './OrganisationPage.tsx';
