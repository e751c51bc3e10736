/** The office, elections, voter data, the participation index, and pages of the site itself. */
export * from '../components/TextPage/index.ts';
