export {
  type CriterionContent,
  type CriterionResult,
  criterionResults,
  type GapContent,
  type KeptContent,
  type ReportContact,
  type StatementPageContent,
} from './content.ts';
export { StatementPage, type StatementPageProps } from './StatementPage.tsx';
