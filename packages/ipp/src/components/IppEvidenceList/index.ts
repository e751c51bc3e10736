export type { IppEvidenceListProps } from './IppEvidenceList.tsx';
export { IppEvidenceList } from './IppEvidenceList.tsx';
