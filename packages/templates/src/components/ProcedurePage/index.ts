export { calculateAnswer } from './calculate.ts';
export type { CalculationContent, ProcedurePageContent } from './content.ts';
export { DueCalculator, type DueCalculatorProps } from './DueCalculator.tsx';
export { ProcedurePage, type ProcedurePageProps } from './ProcedurePage.tsx';
