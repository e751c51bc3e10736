export type { VoterArea, VoterDataPageContent, VoterRecord } from './content.ts';
export { VoterDataPage, type VoterDataPageProps } from './VoterDataPage.tsx';
