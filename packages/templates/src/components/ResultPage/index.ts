export { ResultPage, type ResultPageProps, resultHead, resultTerms } from './ResultPage.tsx';
