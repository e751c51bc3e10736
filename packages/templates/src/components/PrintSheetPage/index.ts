export type { PrintSheetPageContent, SheetContact, SheetFact } from './content.ts';
export { PrintSheetPage, type PrintSheetPageProps } from './PrintSheetPage.tsx';
