export {
  IppDownload,
  type IppDownloadProps,
  type IppFileFormat,
  ippFileFormats,
} from './IppDownload.tsx';
