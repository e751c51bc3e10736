export type { TextPageContent, TextPart } from './content.ts';
export { TextPage, type TextPageProps } from './TextPage.tsx';
