export type { IppEvidenceUploadProps } from './IppEvidenceUpload.tsx';
export { IppEvidenceUpload } from './IppEvidenceUpload.tsx';
