/** The office, elections, voter data, the participation index, and pages of the site itself. */
export * from '../components/DistrictPage/index.ts';
export * from '../components/ElectedPage/index.ts';
export * from '../components/ErrorPage/index.ts';
export * from '../components/IppPage/index.ts';
export * from '../components/IppProgressPage/index.ts';
export * from '../components/MemberListPage/index.ts';
export * from '../components/MemberPage/index.ts';
export * from '../components/OrganisationPage/index.ts';
export * from '../components/PrintSheetPage/index.ts';
export * from '../components/ResultIndexPage/index.ts';
export * from '../components/SearchPage/index.ts';
export * from '../components/SiteMapPage/index.ts';
export * from '../components/StagesPage/index.ts';
export * from '../components/StatementPage/index.ts';
export * from '../components/TextPage/index.ts';
export * from '../components/VoterDataPage/index.ts';
