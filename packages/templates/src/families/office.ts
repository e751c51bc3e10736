/** The office, elections, voter data, the participation index, and pages of the site itself. */
export * from '../components/DistrictPage/index.ts';
export * from '../components/MemberListPage/index.ts';
export * from '../components/MemberPage/index.ts';
export * from '../components/OrganisationPage/index.ts';
export * from '../components/StagesPage/index.ts';
export * from '../components/TextPage/index.ts';
