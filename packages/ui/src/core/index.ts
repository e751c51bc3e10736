/** `@situs-kpu/ui/core`: what models and scripts of other packages share, without React. */
export { cx } from '../internal/cx.ts';
export { list } from '../internal/list.ts';
export { type CsvCell, type CsvFormat, formulaGuard, toCsv } from './csv.ts';
export { escapeHtml, escapeMarkdown, line, plainName, scriptJson, webAddress } from './escape.ts';
export type { LocalText } from './local-text.ts';
export {
  dayOf,
  formatDay,
  formatMoment,
  instantOf,
  isDay,
  isMoment,
  type ZoneName,
} from './moments.ts';
export {
  capitalise,
  joinTexts,
  type MessageCatalogue,
  type PartValues,
  type SentencePart,
  type Sentences,
  sentences,
  textOf,
} from './parts.ts';
export {
  cellValue,
  columnName,
  type SheetCell,
  type SheetCellFacts,
  type SheetRows,
  textOfCell,
  type WrittenCell,
} from './sheet/cells.ts';
export { SheetFileError } from './sheet/file-error.ts';
