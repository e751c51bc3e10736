export type { ConsentNoticeProps } from './ConsentNotice.tsx';
export { ConsentNotice } from './ConsentNotice.tsx';
export type { ConsentChoice } from './consent.ts';
export { consentChoices, hasConsent, setConsent, useConsent } from './consent.ts';
