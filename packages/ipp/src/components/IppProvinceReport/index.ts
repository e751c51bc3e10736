export type { IppProvinceReportProps } from './IppProvinceReport.tsx';
export { IppProvinceReport } from './IppProvinceReport.tsx';
