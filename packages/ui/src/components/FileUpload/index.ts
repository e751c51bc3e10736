export { type FileType, fileTypes } from './check.ts';
export type { FileUploadProps } from './FileUpload.tsx';
export { FileUpload } from './FileUpload.tsx';
export { type FileState, fileStates, type Upload, type UploadOptions } from './useFiles.ts';
