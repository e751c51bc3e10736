export { CorrectionsPage, type CorrectionsPageProps } from './CorrectionsPage.tsx';
export {
  type CorrectionContent,
  type CorrectionKind,
  type CorrectionsPageContent,
  correctionKinds,
} from './content.ts';
