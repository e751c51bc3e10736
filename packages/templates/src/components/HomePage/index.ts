export type { HomeElection, HomePageContent, HomeResult, HomeStage } from './content.ts';
export { HomePage, type HomePageProps, homeHead } from './HomePage.tsx';
