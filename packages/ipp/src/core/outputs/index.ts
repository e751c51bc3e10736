export {
  type IppFile,
  type IppJsonLdOptions,
  type IppJsonLdValue,
  ippJsonLd,
  ippJsonLdScript,
} from './json-ld.ts';
export { type IppCsvOptions, type IppTableOptions, ippCaption, ippCsv, ippJson } from './tables.ts';
export { type IppOutputOptions, ippAlt, ippAltLimit, ippChat, ippChatLimit, ippText } from './text.ts';
