export type { ChamberContent, DistrictContent, DistrictPageContent } from './content.ts';
export { DistrictPage, type DistrictPageProps } from './DistrictPage.tsx';
