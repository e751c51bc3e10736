export type { PressContact, PressReleasePageContent } from './content.ts';
export { PressReleasePage, type PressReleasePageProps, pressReleaseHead } from './PressReleasePage.tsx';
